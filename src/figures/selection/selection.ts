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
import { focusNeighbour } from './arrowKeys.ts';

/** Where on the page a number was selected. */
export type Origin = 'page' | 'release';

/** The selected and the hovered number, by the keys of their references; a page has one selection. */
export type Selection = {
  /** Calls the listener when one of these numbers becomes or ceases to be selected or hovered. */
  subscribe: (keys: readonly string[], listener: () => void) => () => void;
  selected: () => string | undefined;
  hovered: () => string | undefined;
  /** Selects a number, or none. `replace` adds no step to the history: one step back undoes a run of arrow keys. */
  select: (key: string | undefined, origin: Origin, step?: 'push' | 'replace') => void;
  hover: (key: string | undefined) => void;
};

/** The selection of a chart outside a page: nothing is ever selected. */
const noSelection: Selection = {
  subscribe: () => () => undefined,
  selected: () => undefined,
  hovered: () => undefined,
  select: () => undefined,
  hover: () => undefined,
};

export const SelectionContext = createContext<Selection>(noSelection);

export type Highlight = 'selected' | 'hovered' | undefined;

/**
 * Connects an element that shows a number to the selection. Returns its highlight, the click handler that selects it, and
 * the handlers of pointer, focus and keys. Re-renders only when this number's highlight changes. Where an element shows
 * several numbers, each click selects the next.
 *
 * @example const { highlight, select, handlers } = useHighlight(['phase-1.visits']);
 */
export function useHighlight([first, ...others]: readonly [string, ...string[]], origin: Origin = 'page') {
  const keys = [first, ...others];
  const selection = useContext(SelectionContext);
  const joined = keys.join(' ');
  const subscribe = useCallback(
    (listener: () => void) => selection.subscribe(joined.split(' '), listener),
    [selection, joined],
  );
  const highlight = useSyncExternalStore(
    subscribe,
    () => highlightOf(selection, keys),
    () => undefined,
  );
  const leave = () => selection.hover(undefined);
  // A touch selects and does not hover. Nor does a mouse at rest while the page scrolls under it, or an element that has
  // the focus only because it was clicked.
  const move = ({ pointerType, movementX, movementY }: PointerEvent) =>
    pointerType !== 'touch' && (movementX !== 0 || movementY !== 0) && selection.hover(first);
  const focus = ({ currentTarget }: FocusEvent) => currentTarget.matches(':focus-visible') && selection.hover(first);
  const selectedIndex = () => keys.indexOf(selection.selected() ?? '');
  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = focusNeighbour(event);
    if (next !== undefined) selection.select(next, origin, selectedIndex() === -1 ? 'push' : 'replace');
  };
  const select = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // Safari does not focus what is clicked, and the focus goes on from here to the number's card and back.
    currentTarget.focus({ preventScroll: true });
    // In a task of its own, so that the browser responds to the press first.
    setTimeout(() => selection.select(keys[selectedIndex() + 1], origin));
  };
  return {
    highlight,
    select,
    handlers: { onPointerMove: move, onPointerLeave: leave, onFocus: focus, onBlur: leave, onKeyDown: keyDown },
  };
}

function highlightOf(selection: Selection, keys: readonly string[]): Highlight {
  const has = (key: string | undefined) => key !== undefined && keys.includes(key);
  if (has(selection.selected())) return 'selected';
  return has(selection.hovered()) ? 'hovered' : undefined;
}
