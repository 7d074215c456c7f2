import { createStore, type StoreApi } from 'zustand/vanilla';
import { fileId, type LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { BrowserWindow } from './browserWindow.ts';
import { emptyView, formatView, otherParams, requestedFile } from './view.ts';

/**
 * Which dataset the page shows: the one that it was published with; that one too as long as the file that the address
 * requests is not here, which may be `reading`; or an opened one.
 */
export type Opening =
  | { kind: 'published' }
  | { kind: 'requested'; id: string; reading: boolean }
  | { kind: 'opened'; opened: LoadedDataset };

export type OpeningState = {
  opening: Opening;
  /** Increments whenever the page is replaced; used as the React key. */
  revision: number;
  /** Whether the reader went to this page from another of them, so that the focus has to follow. */
  shouldMoveFocus: boolean;
};

/** What the page shows, kept in its address; opened files are kept in memory, for the ways back and forward. */
export type OpeningStore = Pick<StoreApi<OpeningState>, 'getState' | 'getInitialState' | 'subscribe'> & {
  /** SHA-256 of the file that the page was published with. */
  published: string;
  /** Shows an opened file: a new step for the back button, unless the address requests it already. */
  open: (opened: LoadedDataset) => void;
  /** Shows what the page was published with: a new step for the back button. */
  close: () => void;
  /** Shows what the address requests, and follows the back button until the returned function is called. */
  connect: () => () => void;
};

/** Creates the store. `restore` returns the file with this id that the tab has kept, if there is one; it must not reject. */
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
    const opened = files.get(id);
    return opened === undefined ? { kind: 'requested', id, reading: true } : { kind: 'opened', opened };
  };
  const replace = (opening: Opening, shouldMoveFocus: boolean) =>
    setState({ opening, revision: getState().revision + 1, shouldMoveFocus });
  // It ends the step that requested it: who made that one has moved, whatever came of it.
  const finish = (waiting: Requested, opened: LoadedDataset | undefined) => {
    if (getState().opening !== waiting) return;
    if (opened === undefined) return setState({ opening: { ...waiting, reading: false } });
    files.set(waiting.id, opened);
    replace({ kind: 'opened', opened }, getState().shouldMoveFocus);
  };
  const lookFor = (opening: Opening) => {
    if (opening.kind === 'requested') void restore(opening.id).then((opened) => finish(opening, opened));
  };
  const navigate = (opening: Opening, address: string) => {
    page.history.pushState(null, '', `${page.location.pathname}${address}`);
    replace(opening, true);
  };
  const open = (file: LoadedDataset) => {
    const { search, hash } = page.location;
    const { opening } = getState();
    const id = fileId(file);
    const wanted = opening.kind === 'requested' ? opening.id : undefined;
    const opened = wanted === undefined || wanted === id ? file : { ...file, requestedId: wanted };
    files.set(id, opened);
    const next = { kind: 'opened', opened } as const;
    if (requestedFile(search) === id) return replace(next, true);
    navigate(next, wanted === undefined ? viewOf(search, id) : `${withFile(search, id)}${hash}`);
  };
  const close = () => navigate({ kind: 'published' }, viewOf(page.location.search, undefined));
  const connect = () => {
    const first = requested();
    // The page that stands goes on: it was made for this address, though it shows what was served.
    if (!isSame(first, getState().opening)) setState({ opening: first });
    lookFor(first);
    const back = () => {
      const next = requested();
      if (isSame(next, getState().opening)) return;
      replace(next, true);
      lookFor(next);
    };
    page.addEventListener('popstate', back);
    return () => page.removeEventListener('popstate', back);
  };
  return { getState, getInitialState, subscribe, published, open, close, connect };
}

type Requested = Extract<Opening, { kind: 'requested' }>;

/** The query of a page on which nothing is chosen yet, with this file. */
const viewOf = (search: string, file: string | undefined) =>
  formatView({ ...emptyView, file, otherParams: otherParams(search) });

/** A query that requests another file, and is otherwise as it was. */
const withFile = (search: string, file: string) =>
  `?${[...otherParams(search, /^file(=|$)/), `file=${file}`].join('&')}`;

const isSame = (a: Opening, b: Opening) => nameOf(a) === nameOf(b);

function nameOf(opening: Opening): string {
  switch (opening.kind) {
    case 'published':
      return '';
    case 'requested':
      return `requested ${opening.id}`;
    case 'opened':
      return fileId(opening.opened);
    default:
      return opening satisfies never;
  }
}
