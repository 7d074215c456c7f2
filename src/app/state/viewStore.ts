import { createStore, type StoreApi } from 'zustand/vanilla';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import type { Origin, Selection } from '#src/figures/selection/selection.ts';
import { nextTask } from '#src/ui/nextTask.ts';
import type { BrowserWindow } from './browserWindow.ts';
import { createKeyedListeners } from './keyedListeners.ts';
import { emptyView, formatView, isSameFile, parseRef, parseView, requestedFile, type View } from './view.ts';

/** Whether a change adds a history entry or replaces the current one. */
type Step = 'push' | 'replace';

/** How many are called in one task: with 5,000 measures 20,000 links follow the view. */
const listenersInTask = 1000;

/** The view of the page, always the same as its address, and the selection that its numbers subscribe to. */
export type ViewStore = Pick<StoreApi<View>, 'getState' | 'getInitialState' | 'subscribe'> & {
  selection: Selection;
  /**
   * Calls the listener when another part of the view than the selected number changes, the first 1,000 at once, others in
   * tasks after; returns what unsubscribes.
   */
  subscribeExceptSelection: (listener: () => void) => () => void;
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
  const { getState, subscribe } = store;
  const hrefOf = (view: View) => `${page.location.pathname}${formatView(view)}${hashBeside(view)}`;
  // A chosen number takes the place of one that the fragment named.
  const hashBeside = ({ select }: View) => {
    const { hash } = page.location;
    return select !== undefined && parseRef(hash.replace(/^#(at-)?/, ''), dataset) !== undefined ? '' : hash;
  };
  const listeners = new Set<() => void>();
  const subscribeExceptSelection = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const queryBeside = (view: View) => formatView({ ...view, select: undefined });
  subscribe((view, before) => {
    if (queryBeside(view) !== queryBeside(before)) void notify();
  });
  const notify = async () => {
    let notified = 0;
    for (const listener of listeners) {
      listener();
      notified += 1;
      if (notified % listenersInTask === 0) await nextTask();
    }
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
  return { ...store, selection, subscribeExceptSelection, update, selectionOrigin: origin, connect };
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
      update({ select: key === undefined ? undefined : parseRef(key, dataset) }, step);
    },
  };
  const reset = () => {
    origin = undefined;
  };
  return { selection, origin: () => origin, reset };
}
