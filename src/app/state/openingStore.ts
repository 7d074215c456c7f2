import { createStore, type StoreApi } from 'zustand/vanilla';
import { fileId, type LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { BrowserWindow } from './browserWindow.ts';
import { emptyView, formatView, isSameFile, otherParams, requestedFile } from './view.ts';

/** The dataset on the page: published; published while a requested file is missing or being read; or opened. */
export type Opening =
  | { kind: 'published' }
  | { kind: 'requested'; id: string; reading: boolean }
  | { kind: 'opened'; opened: LoadedDataset };

export type OpeningState = {
  opening: Opening;
  /** Increments whenever the page is replaced; used as the React key. */
  revision: number;
  /** Whether the reader navigated here, so that the focus has to move. */
  shouldMoveFocus: boolean;
};

/** Which dataset is on the page. The address names it; opened files stay in memory, for back and forward. */
export type OpeningStore = Pick<StoreApi<OpeningState>, 'getState' | 'getInitialState' | 'subscribe'> & {
  /** SHA-256 of the published file. */
  published: string;
  /**
   * Shows an opened file: pushes a history entry, unless the address requests it already. Returns what takes that back while
   * nothing else was shown since: the page before is then the one that it was, not made anew.
   */
  open: (opened: LoadedDataset) => () => void;
  /** Shows the published dataset again: pushes a history entry. */
  close: () => void;
  /** Shows what the address requests, and subscribes to the history; returns what unsubscribes. */
  connect: () => () => void;
};

/**
 * Creates the store. `restore` returns the file with this id from the tab's storage, undefined where it has none; it
 * must not reject.
 */
export function createOpeningStore(
  published: string,
  page: BrowserWindow,
  restore: (id: string) => Promise<LoadedDataset | undefined>,
): OpeningStore {
  const files = new Map<string, LoadedDataset>();
  const initial: OpeningState = { opening: { kind: 'published' }, revision: 0, shouldMoveFocus: false };
  const { getState, getInitialState, setState, subscribe } = createStore<OpeningState>()(() => initial);
  const requested = (): Opening => {
    const id = requestedFile(page.location.search);
    if (id === undefined || published.startsWith(id)) return { kind: 'published' };
    const opened = [...files.values()].find(({ sha256 }) => sha256.startsWith(id));
    return opened === undefined ? { kind: 'requested', id, reading: true } : { kind: 'opened', opened };
  };
  const replace = (opening: Opening, shouldMoveFocus: boolean) =>
    setState({ opening, revision: getState().revision + 1, shouldMoveFocus });
  const finish = (waiting: Requested, opened: LoadedDataset | undefined) => {
    if (getState().opening !== waiting) return;
    if (opened === undefined) return setState({ opening: { ...waiting, reading: false } });
    files.set(fileId(opened), opened);
    replace({ kind: 'opened', opened }, getState().shouldMoveFocus);
  };
  const startRestoring = (opening: Opening) => {
    if (opening.kind === 'requested') void restore(opening.id).then((opened) => finish(opening, opened));
  };
  const navigate = (opening: Opening, search: string) => {
    page.history.pushState(null, '', `${page.location.pathname}${search}`);
    replace(opening, true);
  };
  const open = (file: LoadedDataset) => {
    const { search, hash } = page.location;
    const before = getState();
    const { opening } = before;
    const id = fileId(file);
    const wanted = opening.kind === 'requested' ? opening.id : undefined;
    const opened = wanted === undefined || isSameFile(wanted, id) ? file : { ...file, requestedId: wanted };
    files.set(id, opened);
    const next = { kind: 'opened', opened } as const;
    const isAddressed = isSameFile(requestedFile(search), id);
    if (isAddressed) replace(next, true);
    else navigate(next, wanted === undefined ? viewOf(search, id) : `${withFile(search, id)}${hash}`);
    const after = getState();
    return () => {
      if (getState() !== after) return;
      setState(before, true);
      if (!isAddressed) page.history.back();
    };
  };
  const close = () => navigate({ kind: 'published' }, viewOf(page.location.search, undefined));
  const connect = () => {
    const first = requested();
    // No new revision: the mounted page was rendered for this address, though with the published dataset.
    if (!isSame(first, getState().opening)) setState({ opening: first });
    startRestoring(first);
    const back = () => {
      const next = requested();
      if (isSame(next, getState().opening)) return;
      replace(next, true);
      startRestoring(next);
    };
    page.addEventListener('popstate', back);
    return () => page.removeEventListener('popstate', back);
  };
  return { getState, getInitialState, subscribe, published, open, close, connect };
}

type Requested = Extract<Opening, { kind: 'requested' }>;

/** Returns the query of a page with this file and an empty view. */
const viewOf = (search: string, file: string | undefined) =>
  formatView({ ...emptyView, file, otherParams: otherParams(search) });

/** Returns a query that requests this file, and is otherwise the same. */
const withFile = (search: string, file: string) =>
  `?${[...otherParams(search, /^file(=|$)/), `file=${file}`].join('&')}`;

const isSame = (a: Opening, b: Opening) => a.kind === b.kind && idOf(a) === idOf(b);

/** Returns the id of the file that is opened or requested. */
function idOf(opening: Opening): string | undefined {
  if (opening.kind === 'opened') return fileId(opening.opened);
  return opening.kind === 'requested' ? opening.id : undefined;
}
