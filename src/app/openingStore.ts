import { digitsOf, type OpenedFile } from '#src/load/openedFile.ts';
import { createHolder } from './holder.ts';
import type { PageWindow } from './pageWindow.ts';
import { fileAskedBy, pairsBeside, unchosen, writeView } from './view.ts';

/**
 * Which dataset the page shows: the one that it was published with; that one too as long as the file that the address
 * asks for is not here, which may be `reading`; or an opened one.
 */
export type Opening =
  | { kind: 'published' }
  | { kind: 'asked'; digits: string; reading: boolean }
  | { kind: 'opened'; opened: OpenedFile };

/** What the page shows, kept in its address; opened files are kept in memory, for the ways back and forward. */
export type OpeningStore = {
  subscribe: (listener: () => void) => () => void;
  get: () => Opening;
  /** Counts the pages that were shown: another dataset, or the same under another address, is another page. */
  turn: () => number;
  /** Whether the reader went to this page from another of them: then the focus has to follow. */
  moved: () => boolean;
  /** SHA-256 of the file that the page was published with. */
  published: string;
  /** Shows an opened file: a new step for the back button, unless the address asks for it already. */
  open: (opened: OpenedFile) => void;
  /** Shows what the page was published with: a new step for the back button. */
  close: () => void;
  /** Shows what the address asks for, and follows the back button until the returned function is called. */
  follow: () => () => void;
};

/**
 * `madeFor` is the query that the page which stands was made for. `kept` gives the file with such digits that a page
 * before this one kept, if there is one. It must not reject.
 */
export function createOpeningStore(
  published: string,
  page: PageWindow,
  madeFor: string,
  kept: (digits: string) => Promise<OpenedFile | undefined>,
): OpeningStore {
  const files = new Map<string, OpenedFile>();
  const made: Standing = { opening: askedBy(madeFor, published, files), turn: 0, moved: false };
  const { get: standing, set, subscribe } = createHolder(made);
  const get = () => standing().opening;
  const become = (opening: Opening, { turned, moved }: How) =>
    set({ opening, turn: standing().turn + (turned ? 1 : 0), moved });
  const asked = () => askedBy(page.location.search, published, files);
  const stands = (next: Opening) => nameOf(next) === nameOf(get());
  const show = (next: Opening, how: How) => {
    become(next, how);
    if (next.kind === 'asked') void kept(next.digits).then((opened) => get() === next && found(next, opened));
  };
  // It ends the step that asked for it: who made that one has moved, whatever came of it.
  const found = (waiting: Asked, opened: OpenedFile | undefined) => {
    const { moved } = standing();
    if (opened === undefined) return become({ ...waiting, reading: false }, { turned: false, moved });
    files.set(waiting.digits, opened);
    become({ kind: 'opened', opened }, { turned: true, moved });
  };
  const go = (next: Opening, address: string) => {
    page.history.pushState(null, '', `${page.location.pathname}${address}`);
    become(next, gone);
  };
  const open = (opened: OpenedFile) => {
    const { search, hash } = page.location;
    const before = get();
    const digits = digitsOf(opened);
    const wanted = before.kind === 'asked' ? before.digits : undefined;
    const file = wanted === undefined || wanted === digits ? opened : { ...opened, instead: wanted };
    files.set(digits, file);
    const next = { kind: 'opened', opened: file } as const;
    if (fileAskedBy(search) === digits) return become(next, gone);
    go(next, wanted === undefined ? writeView(search, { ...unchosen, file: digits }) : askedOf(search, digits) + hash);
  };
  const close = () => go({ kind: 'published' }, writeView(page.location.search, unchosen));
  const follow = () => {
    const first = asked();
    show(first, stands(first) ? taken : gone);
    const back = () => {
      const next = asked();
      if (!stands(next)) show(next, gone);
    };
    page.addEventListener('popstate', back);
    return () => page.removeEventListener('popstate', back);
  };
  const turn = () => standing().turn;
  const moved = () => standing().moved;
  return { subscribe, get, turn, moved, published, open, close, follow };
}

type Asked = Extract<Opening, { kind: 'asked' }>;
type Standing = { opening: Opening; turn: number; moved: boolean };
type How = { turned: boolean; moved: boolean };

/** The page that stands goes on: it was made for this address, though it shows what was served. */
const taken: How = { turned: false, moved: false };
const gone: How = { turned: true, moved: true };

/** A query that asks for another file, and is otherwise as it was. */
function askedOf(search: string, file: string): string {
  return `?${[...pairsBeside(search, /^file(=|$)/), `file=${file}`].join('&')}`;
}

function askedBy(search: string, published: string, files: ReadonlyMap<string, OpenedFile>): Opening {
  const digits = fileAskedBy(search);
  if (digits === undefined || published.startsWith(digits)) return { kind: 'published' };
  const opened = files.get(digits);
  return opened === undefined ? { kind: 'asked', digits, reading: true } : { kind: 'opened', opened };
}

function nameOf(opening: Opening): string {
  switch (opening.kind) {
    case 'published':
      return '';
    case 'asked':
      return `asked ${opening.digits}`;
    case 'opened':
      return digitsOf(opening.opened);
    default:
      return opening satisfies never;
  }
}
