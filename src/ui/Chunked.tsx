import {
  type CSSProperties,
  cloneElement,
  Fragment,
  type ReactElement,
  startTransition,
  useEffect,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { useHydrated } from './useHydrated.ts';

type Child = ReactElement<{ style?: CSSProperties | undefined }>;

const hidden = { style: { contentVisibility: 'hidden' } } as const;

/** `before` is the arrangement before, of which what is beyond `count` is left. */
type List = { version: unknown; children: readonly Child[]; before: readonly Child[]; count: number };

type Props = {
  children: readonly Child[];
  /** How many children one fragment holds. */
  size?: number;
  /** How many fragments are mounted at first, and added or rearranged after each paint. */
  first?: number;
  /** What holds them, if not a fragment. */
  as?: 'div' | 'ul' | typeof Fragment | undefined;
  /** Where it changes, the list is arranged anew, fragment after fragment: with a size of 1 and keys by place. */
  version?: unknown;
};

/**
 * Renders a long list in fragments. A list that did not come with the page begins with its first fragments and grows after
 * each paint, so that a large dataset is on the page at once and no task is long; printing completes it.
 *
 * React visits all siblings of a child that changes: so these are 25 and the fragments, not thousands.
 *
 * @example <Chunked>{rows.map((row) => <Row key={row.id} row={row} />)}</Chunked>
 */
export function Chunked({ children, size = 25, first = 4, as: As = Fragment, version }: Props) {
  const hydrated = useHydrated();
  const [list, setList] = useState<List>({
    version,
    children,
    before: [],
    count: hydrated ? children.length : first * size,
  });
  const { count, before } = list;
  const shownOf = (all: readonly Child[]) => [...all.slice(0, count), ...before.slice(count)];
  const shown = shownOf(children);
  // What is still arranged as it was keeps its height, and shows nothing.
  if (list.version !== version)
    setList({
      version,
      children,
      before: shownOf(list.children).map((child) => cloneElement(child, hidden)),
      count: first * size,
    });
  const total = Math.max(children.length, before.length);
  useEffect(() => {
    if (count >= total) return;
    const grow = (count: number) => setList({ ...list, count });
    startTransition(() => grow(count + first * size));
    const print = () => flushSync(() => grow(total));
    addEventListener('beforeprint', print);
    return () => removeEventListener('beforeprint', print);
  }, [list, count, total, first, size]);
  if (size === 1) return shown;
  return shown.flatMap((child, index) =>
    index % size === 0 ? <As key={child.key}>{shown.slice(index, index + size)}</As> : [],
  );
}
