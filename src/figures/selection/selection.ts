import {
  createContext,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useContext,
  useSyncExternalStore,
} from 'react';
import { walkTo } from './arrowKeys.ts';

/** Where on the page a number was chosen. */
export type Origin = 'page' | 'release';

/** Which number is chosen and which is pointed at, by the key of its reference; there is one for the whole page. */
export type Selection = {
  /** Tells a listener when one of these numbers is chosen, pointed at, let go or left. */
  subscribe: (keys: readonly string[], listener: () => void) => () => void;
  selected: () => string | undefined;
  pointed: () => string | undefined;
  /** Chooses a number, or lets go of the one that is chosen; `replace` goes on with a walk, which is one step back. */
  select: (key: string | undefined, origin: Origin, step?: 'push' | 'replace') => void;
  point: (key: string | undefined) => void;
};

/** For figures that stand alone: nothing is ever chosen. */
const none: Selection = {
  subscribe: () => () => undefined,
  selected: () => undefined,
  pointed: () => undefined,
  select: () => undefined,
  point: () => undefined,
};

export const SelectionContext = createContext<Selection>(none);

export type Lit = 'selected' | 'pointed' | undefined;

/**
 * What one place where a number stands needs of the selection: whether it is lit up, what chooses it, and what hears
 * pointer, focus and arrow keys. A change draws only the places of the numbers concerned again. Where one place stands
 * for several numbers, choosing it again goes on to the next.
 */
export function useLit([first, ...others]: readonly [string, ...string[]], origin: Origin = 'page') {
  const keys = [first, ...others];
  const selection = useContext(SelectionContext);
  const all = keys.join(' ');
  const subscribe = useCallback(
    (listener: () => void) => selection.subscribe(all.split(' '), listener),
    [selection, all],
  );
  const lit = useSyncExternalStore(
    subscribe,
    () => litBy(selection, keys),
    () => undefined,
  );
  const leave = () => selection.point(undefined);
  // A finger points at nothing: it chooses. Nor does a mouse at rest, under which the page has moved or opened, or what has
  // the focus only because it was pressed.
  const move = ({ pointerType, movementX, movementY }: PointerEvent) =>
    pointerType !== 'touch' && (movementX !== 0 || movementY !== 0) && selection.point(first);
  const focus = ({ currentTarget }: FocusEvent) => currentTarget.matches(':focus-visible') && selection.point(first);
  const chosen = () => keys.indexOf(selection.selected() ?? '');
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const next = walkTo(event);
    if (next !== undefined) selection.select(next, origin, chosen() === -1 ? 'push' : 'replace');
  };
  const choose = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // Not every browser gives the focus to what is pressed, and from here it goes to the number's card and back.
    currentTarget.focus({ preventScroll: true });
    // In a task of its own: to hear a press takes a browser long enough.
    setTimeout(() => selection.select(keys[chosen() + 1], origin));
  };
  return {
    lit,
    choose,
    hears: { onPointerMove: move, onPointerLeave: leave, onFocus: focus, onBlur: leave, onKeyDown: walk },
  };
}

function litBy(selection: Selection, keys: readonly string[]): Lit {
  const is = (key: string | undefined) => key !== undefined && keys.includes(key);
  if (is(selection.selected())) return 'selected';
  return is(selection.pointed()) ? 'pointed' : undefined;
}
