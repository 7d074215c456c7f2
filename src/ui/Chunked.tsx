import { Fragment, type ReactElement } from 'react';

const chunkSize = 25;

/**
 * Renders a long list in fragments of 25 children.
 *
 * React visits all siblings of a child that changes: so these are 25 and the fragments, not thousands.
 */
export function Chunked({ children }: { children: readonly ReactElement[] }) {
  return children.flatMap((first, index) =>
    index % chunkSize === 0 ? <Fragment key={first.key}>{children.slice(index, index + chunkSize)}</Fragment> : [],
  );
}
