import { createContext, type KeyboardEvent, useContext, useSyncExternalStore } from 'react';
import { walkTo } from './walk.ts';

/** Where on the page a number was chosen. */
export type Origin = 'page' | 'release';

/** Which number is chosen and which is pointed at, by the key of its reference; there is one for the whole page. */
export type Selection = {
  subscribe: (listener: () => void) => () => void;
  selected: () => string | undefined;
  pointed: () => string | undefined;
  /** Chooses a number, or lets go of the one that is chosen; `same` goes on with a walk, which is one step back. */
  select: (key: string | undefined, origin: Origin, step?: 'new' | 'same') => void;
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
 * pointer, focus and arrow keys. A change draws only the places of the numbers concerned again.
 */
export function useLit(key: string, origin: Origin = 'page') {
  const selection = useContext(SelectionContext);
  const lit = useSyncExternalStore(selection.subscribe, () => litBy(selection, key));
  const point = () => selection.point(key);
  const leave = () => selection.point(undefined);
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const next = walkTo(event);
    if (next !== undefined) selection.select(next, origin, selection.selected() === key ? 'same' : 'new');
  };
  return {
    lit,
    choose: () => selection.select(lit === 'selected' ? undefined : key, origin),
    hears: { onPointerEnter: point, onPointerLeave: leave, onFocus: point, onBlur: leave, onKeyDown: walk },
  };
}

function litBy(selection: Selection, key: string): Lit {
  if (selection.selected() === key) return 'selected';
  return selection.pointed() === key ? 'pointed' : undefined;
}
