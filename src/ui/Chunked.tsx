import { Fragment, type ReactElement } from 'react';

const atMost = 25;

/**
 * A long list, in groups that do not show: what changes within one has React look at all that stand beside it, which
 * are then a few in the group, and the groups.
 */
export function Grouped({ children }: { children: readonly ReactElement[] }) {
  return children.flatMap((first, index) =>
    index % atMost === 0 ? <Fragment key={first.key}>{children.slice(index, index + atMost)}</Fragment> : [],
  );
}
