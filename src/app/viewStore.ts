import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import type { Origin, Selection } from '#src/figures/selection.ts';
import { addressWriter, type Step } from './addressWriter.ts';
import { createListeners } from './listeners.ts';
import type { PageWindow } from './pageWindow.ts';
import { createPointing } from './pointing.ts';
import { fileAskedBy, readView, type View, writeView } from './view.ts';

/** The view of the page, kept in its address, and the selection as the places of a number see it. */
export type ViewStore = {
  selection: Selection;
  subscribe: (listener: () => void) => () => void;
  /** Tells a listener of every change but that of the selected number alone. */
  subscribeBesides: (listener: () => void) => () => void;
  get: () => View;
  /** Changes the view, and in the next task the address; the same step goes on with the last change. */
  change: (change: Partial<View>, step?: Step) => void;
  /** Writes the last change into the address at once, for who goes on from there. */
  write: () => void;
  /** Where the selected number was chosen; undefined where it came with the address. */
  origin: () => Origin | undefined;
  /** What the address asked for that this dataset does not have. */
  nonsense: string[];
  /** Takes the nonsense out of the address, and follows the back button until the returned function is called. */
  follow: () => () => void;
};

/** The store for one dataset; `file` are the digits that its addresses ask for it by, where the reader opened it. */
export function createViewStore(dataset: Dataset, page: PageWindow, file?: string): ViewStore {
  const { view, nonsense } = readView(page.location.search, dataset);
  const refs = refsByKey(dataset);
  const parts = createListeners();
  const places = createListeners();
  let current: View = { ...view, file };
  let chosenIn: Origin | undefined;
  const selected = () => (current.select === undefined ? undefined : refKey(current.select));
  const become = (next: View) => {
    const before = selected();
    const { compare, tables } = current;
    current = next;
    if (selected() !== before) places.tell([before, selected()]);
    parts.tell(['any', compare === next.compare && tables === next.tables ? undefined : 'besides']);
  };
  const address = () => `${page.location.pathname}${writeView(page.location.search, current)}${page.location.hash}`;

  const written = addressWriter(page, file, address);
  const change = (part: Partial<View>, step: Step = 'new') => {
    written.now();
    become({ ...current, ...part });
    written.later(step);
  };
  const selection: Selection = {
    subscribe: places.add,
    selected,
    ...createPointing(places.tell),
    select: (key, origin, step = 'new') => {
      chosenIn = origin;
      change({ select: key === undefined ? undefined : refs.get(key) }, step);
    },
  };
  const follow = () => {
    const inVain = nonsense.length > 0 || fileAskedBy(page.location.search) !== file;
    if (inVain) page.history.replaceState(page.history.state, '', address());
    const back = () => {
      written.drop();
      // Another file's address is no view of this one.
      if (fileAskedBy(page.location.search) !== file) return;
      const view = { ...readView(page.location.search, dataset).view, file };
      // A link to a part of the page is a step of the history too, but leaves the view as it is.
      if (writeView('', view) === writeView('', current)) return;
      chosenIn = undefined;
      become(view);
    };
    page.addEventListener('popstate', back);
    return () => page.removeEventListener('popstate', back);
  };
  const write = written.now;
  const subscribe = (listener: () => void) => parts.add(['any'], listener);
  const subscribeBesides = (listener: () => void) => parts.add(['besides'], listener);
  const get = () => current;
  return { selection, subscribe, subscribeBesides, get, change, write, origin: () => chosenIn, nonsense, follow };
}

function refsByKey(dataset: Dataset): Map<string, Ref> {
  const refs: Ref[] = [
    ...dataset.observations.map(({ phase, measure }) => ({ phase, measure })),
    ...(dataset.statedTotals ?? []).map(({ id }) => ({ total: id })),
  ];
  return new Map(refs.map((ref) => [refKey(ref), ref]));
}
