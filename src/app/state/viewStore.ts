import { createStore, type StoreApi } from 'zustand/vanilla';
import { refKey, statedNumbers } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import type { Origin, Selection } from '#src/figures/selection/selection.ts';
import type { BrowserWindow } from './browserWindow.ts';
import { createKeyedListeners } from './keyedListeners.ts';
import { emptyView, formatView, parseView, requestedFile, type View } from './view.ts';

/** A new step for the back button, or the same step as the last. */
export type Step = 'push' | 'replace';

/** The view of the page, which its address holds at all times, and the selection as the places of a number see it. */
export type ViewStore = Pick<StoreApi<View>, 'getState' | 'getInitialState' | 'subscribe'> & {
  selection: Selection;
  /** Changes part of the view and writes the address. */
  update: (change: Partial<View>, step?: Step) => void;
  /** Returns where the selected number was chosen; undefined where it came with the address. */
  selectionOrigin: () => Origin | undefined;
  /** Takes what is unrecognised out of the address, and follows the back button until the returned function is called. */
  connect: () => () => void;
};

/** Creates the store for one dataset; `file` is the id in the address of a file that the reader opened. */
export function createViewStore(dataset: Dataset, page: BrowserWindow, file?: string): ViewStore {
  const parsed = parseView(page.location.search, dataset);
  // A served page shows the empty view: React starts from it, and shows what the address asks for once it has taken over.
  const store = createStore<View>()(() => emptyView);
  store.setState({ ...parsed, file });
  const { getState, getInitialState, subscribe } = store;
  const address = (view: View) => `${page.location.pathname}${formatView(view)}${page.location.hash}`;
  // What the address of another file says is kept for that one.
  const isOwn = () => requestedFile(page.location.search) === file;

  const update = (change: Partial<View>, step: Step = 'push') => {
    const view = { ...getState(), ...change };
    if (isOwn()) {
      if (step === 'push') page.history.pushState(null, '', address(view));
      else page.history.replaceState(page.history.state, '', address(view));
    }
    store.setState(view);
  };
  const { selection, origin, reset } = createSelection(dataset, store, update);
  const connect = () => {
    const mustRewrite = parsed.unrecognised.length > 0 || !isOwn();
    if (mustRewrite) page.history.replaceState(page.history.state, '', address(getState()));
    const back = () => {
      if (!isOwn()) return;
      const { select, compare, tables, otherParams } = parseView(page.location.search, dataset);
      const view = { ...getState(), select, compare, tables, otherParams };
      // A link to a part of the page is a step of the history too, but leaves the view as it is.
      if (formatView(view) === formatView(getState())) return;
      reset();
      store.setState(view);
    };
    page.addEventListener('popstate', back);
    return () => page.removeEventListener('popstate', back);
  };
  return { getState, getInitialState, subscribe, selection, update, selectionOrigin: origin, connect };
}

/** Creates the selection of a view: its places are told only of what concerns them, as a page may have thousands. */
function createSelection(dataset: Dataset, store: StoreApi<View>, update: ViewStore['update']) {
  const refs = refsByKey(dataset);
  const places = createKeyedListeners();
  let pointed: string | undefined;
  let origin: Origin | undefined;
  const keyOf = ({ select }: View) => (select === undefined ? undefined : refKey(select));
  store.subscribe((view, before) => {
    if (keyOf(view) !== keyOf(before)) places.notify([keyOf(before), keyOf(view)]);
  });
  const selection: Selection = {
    subscribe: places.subscribe,
    selected: () => keyOf(store.getState()),
    pointed: () => pointed,
    point: (key) => {
      if (key === pointed) return;
      const before = pointed;
      pointed = key;
      places.notify([before, key]);
    },
    select: (key, from, step) => {
      origin = from;
      update({ select: key === undefined ? undefined : refs.get(key) }, step);
    },
  };
  const reset = () => {
    origin = undefined;
  };
  return { selection, origin: () => origin, reset };
}

function refsByKey(dataset: Dataset): Map<string, Ref> {
  return new Map(statedNumbers(dataset).map(({ ref }) => [refKey(ref), ref]));
}
