import { Fragment, type ReactElement } from 'react';

const atMost = 25;

/**
 * A long list, in groups that do not show: what changes within one has React look at all that stand beside it, which
 * are then a few in the group, and the groups.
 */
export function Grouped({ children }: { children: readonly ReactElement[] }) {
  return Array.from({ length: Math.ceil(children.length / atMost) }, (_, index) => {
    const group = children.slice(index * atMost, (index + 1) * atMost);
    return <Fragment key={group[0]?.key}>{group}</Fragment>;
  });
}
