import { createStore, type StoreApi } from 'zustand/vanilla';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import type { Origin, Selection } from '#src/figures/selection/selection.ts';
import type { BrowserWindow } from './browserWindow.ts';
import { createKeyedListeners } from './keyedListeners.ts';
import { emptyView, formatView, isSameFile, parseRef, parseView, requestedFile, type View } from './view.ts';

/** Whether a change adds a history entry or replaces the current one. */
type Step = 'push' | 'replace';

/** The view of the page, always the same as its address, and the selection that its numbers subscribe to. */
export type ViewStore = Pick<StoreApi<View>, 'getState' | 'getInitialState' | 'subscribe'> & {
  selection: Selection;
  /** Changes part of the view and writes the address. */
  update: (change: Partial<View>, step?: Step) => void;
  /** Returns where the selected number was chosen; undefined where it came with the address. */
  selectionOrigin: () => Origin | undefined;
  /** Removes unrecognised parameters from the address, and subscribes to the history; returns what unsubscribes. */
  connect: () => () => void;
};

/** Creates the store for one dataset; `file` is the id of an opened file. */
export function createViewStore(dataset: Dataset, page: BrowserWindow, file?: string): ViewStore {
  const parsed = parseView(page.location.search, dataset);
  // A prerendered page shows the empty view: React hydrates from the initial state, then renders the current one.
  const store = createStore<View>()(() => emptyView);
  store.setState({ ...parsed, file });
  const { getState } = store;
  const hrefOf = (view: View) => `${page.location.pathname}${formatView(view)}${hashBeside(view)}`;
  // A chosen number takes the place of one that the fragment named.
  const hashBeside = ({ select }: View) => {
    const { hash } = page.location;
    return select !== undefined && parseRef(hash.replace(/^#(at-)?/, ''), dataset) !== undefined ? '' : hash;
  };
  // While the address requests another file, its parameters are kept for that file.
  const isOwn = () => isSameFile(requestedFile(page.location.search), file);

  const update = (change: Partial<View>, step: Step = 'push') => {
    const view = { ...getState(), ...change };
    if (isOwn()) {
      if (step === 'push') page.history.pushState(null, '', hrefOf(view));
      else page.history.replaceState(page.history.state, '', hrefOf(view));
    }
    store.setState(view);
  };
  const { selection, origin, reset } = createSelection(dataset, store, update);
  const connect = () => {
    const mustRewrite = parsed.unrecognised.length > 0 || !isOwn();
    if (mustRewrite) page.history.replaceState(page.history.state, '', hrefOf(getState()));
    const back = () => {
      if (!isOwn()) return;
      const { file: _, unrecognised: __, ...parsed } = parseView(page.location.search, dataset);
      const view = { ...getState(), ...parsed };
      // A link to a section adds a history entry too, but leaves the view the same.
      if (formatView(view) === formatView(getState())) return;
      reset();
      store.setState(view);
    };
    page.addEventListener('popstate', back);
    return () => page.removeEventListener('popstate', back);
  };
  return { ...store, selection, update, selectionOrigin: origin, connect };
}

/** Creates the selection of a view. Its listeners are called only for their own numbers, as a page may have thousands. */
function createSelection(dataset: Dataset, store: StoreApi<View>, update: ViewStore['update']) {
  const listeners = createKeyedListeners();
  let hovered: string | undefined;
  let origin: Origin | undefined;
  const keyOf = ({ select }: View) => (select === undefined ? undefined : refKey(select));
  store.subscribe((view, before) => {
    if (keyOf(view) !== keyOf(before)) listeners.notify([keyOf(before), keyOf(view)]);
  });
  const refOf = (key: string | undefined) => (key === undefined ? undefined : parseRef(key, dataset));
  const selection: Selection = {
    subscribe: listeners.subscribe,
    selected: () => keyOf(store.getState()),
    hovered: () => hovered,
    hover: (key) => {
      if (key === hovered) return;
      const before = hovered;
      hovered = key;
      listeners.notify([before, key]);
    },
    select: (key, from, step) => {
      origin = from;
      update({ select: refOf(key) }, step);
    },
    hrefOf: (key) => formatView({ ...store.getState(), select: refOf(key) }),
  };
  const reset = () => {
    origin = undefined;
  };
  return { selection, origin: () => origin, reset };
}
