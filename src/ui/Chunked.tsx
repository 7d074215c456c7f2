import { Fragment, type ReactElement, startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useHydrated } from './useHydrated.ts';

type Props = {
  children: readonly ReactElement[];
  /** How many children one fragment holds. */
  size?: number;
  /** How many fragments are mounted at first. */
  first?: number;
};

/**
 * Renders a long list in fragments. A list that did not come with the page begins with its first fragments and doubles after
 * each paint, so that a large dataset is on the page at once; printing completes it.
 *
 * React visits all siblings of a child that changes: so these are 25 and the fragments, not thousands.
 *
 * @example <Chunked>{rows.map((row) => <Row key={row.id} row={row} />)}</Chunked>
 */
export function Chunked({ children, size = 25, first = 4 }: Props) {
  const shown = children.slice(0, size * useGrowingCount(first, Math.ceil(children.length / size)));
  return shown.flatMap((child, index) =>
    index % size === 0 ? <Fragment key={child.key}>{shown.slice(index, index + size)}</Fragment> : [],
  );
}

/** Returns how many of `total` parts are shown: all where they came with the page, else twice as many after each paint. */
function useGrowingCount(first: number, total: number): number {
  const hydrated = useHydrated();
  const [count, setCount] = useState(first);
  const isComplete = hydrated || count >= total;
  useEffect(() => {
    if (isComplete) return;
    startTransition(() => setCount(2 * count));
    const print = () => flushSync(() => setCount(total));
    addEventListener('beforeprint', print);
    return () => removeEventListener('beforeprint', print);
  }, [count, isComplete, total]);
  return isComplete ? total : count;
}
