import {
  createContext,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type SyntheticEvent,
  useCallback,
  useContext,
  useSyncExternalStore,
} from 'react';
import { cachePerObject } from '#src/dataset/cachePerObject.ts';
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
  /** Returns the address that selects a number and keeps the rest of the view. */
  hrefOf: (key: string | undefined) => string;
};

/** The selection of a chart outside a page: nothing is ever selected. */
const noSelection: Selection = {
  subscribe: () => () => undefined,
  selected: () => undefined,
  hovered: () => undefined,
  select: () => undefined,
  hover: () => undefined,
  hrefOf: () => '',
};

export const SelectionContext = createContext<Selection>(noSelection);

export type Highlight = 'selected' | 'hovered' | undefined;

/**
 * Connects an element that shows a number, which it names in `data-number`, to the selection. Returns its highlight, and its
 * handlers as a button or as a link, whose address they write. Re-renders only when this number's highlight changes.
 *
 * @example const { highlight, handlers } = useHighlight(['phase-1.visits']);
 */
export function useHighlight(keys: readonly [string, ...string[]], origin: Origin = 'page') {
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
  return { highlight, handlers: handlersOf(selection)[origin] };
}

/** Returns the handlers of all elements that show numbers: a page may have 30,000 of them. */
const handlersOf = cachePerObject((selection: Selection) => ({
  page: createHandlers(selection, 'page'),
  release: createHandlers(selection, 'release'),
}));

/** Creates handlers of pointer, focus and keys. Where an element shows several numbers, each click selects the next. */
function createHandlers(selection: Selection, origin: Origin) {
  const hover = (element: HTMLElement) => selection.hover(keysOf(element)[0]);
  const leave = () => selection.hover(undefined);
  // A touch selects and does not hover. Nor does a mouse at rest while the page scrolls under it, or an element that has
  // the focus only because it was clicked.
  const move = ({ currentTarget, pointerType, movementX, movementY }: PointerEvent<HTMLElement>) =>
    pointerType !== 'touch' && (movementX !== 0 || movementY !== 0) && hover(currentTarget);
  const focus = ({ currentTarget }: FocusEvent<HTMLElement>) =>
    currentTarget.matches(':focus-visible') && hover(currentTarget);
  const selectedIndex = (keys: string[]) => keys.indexOf(selection.selected() ?? '');
  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = focusNeighbour(event);
    if (next === undefined) return;
    selection.select(next, origin, selectedIndex(keysOf(event.currentTarget)) === -1 ? 'push' : 'replace');
  };
  const select = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // Safari does not focus what is clicked, and the focus goes on from here to the number's card and back.
    currentTarget.focus({ preventScroll: true });
    const keys = keysOf(currentTarget);
    // In a task of its own, so that the browser responds to the press first.
    setTimeout(() => selection.select(keys[selectedIndex(keys) + 1], origin));
  };
  const follow = (event: MouseEvent<HTMLElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    select(event);
  };
  // Until it is reached, a link has its address without scripts.
  const write = ({ currentTarget }: SyntheticEvent<HTMLElement>) =>
    currentTarget.setAttribute('href', selection.hrefOf(keysOf(currentTarget)[0]));
  const handlers = { onPointerMove: move, onPointerLeave: leave, onFocus: focus, onBlur: leave, onKeyDown: keyDown };
  return {
    button: { ...handlers, onClick: select },
    link: { ...handlers, onClick: follow, onPointerEnter: write, onPointerDown: write, onFocusCapture: write },
  };
}

const keysOf = (element: HTMLElement) => element.dataset['number']?.split(' ') ?? [];

function highlightOf(selection: Selection, keys: readonly string[]): Highlight {
  const has = (key: string | undefined) => key !== undefined && keys.includes(key);
  if (has(selection.selected())) return 'selected';
  return has(selection.hovered()) ? 'hovered' : undefined;
}
