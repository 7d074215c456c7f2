import { createContext, type ReactElement, useContext, useSyncExternalStore } from 'react';
import type { OpenedFile } from '#src/load/openedFile.ts';
import { createHolder, type Holder } from './holder.ts';
import type { OpeningStore } from './openingStore.ts';

/** What the page shows in place of what it was published with, and what it says of that. */
export type Shown = {
  opened?: OpenedFile | undefined;
  /** Stands above the page. */
  notice?: ReactElement;
  /** Is read out. */
  said?: string | undefined;
  /** Counts the pages that were shown: another dataset, or the same under another address, is another page. */
  turn: number;
};

export type ShownStore = Holder<Shown>;

export const createShown = (): ShownStore => createHolder<Shown>({ turn: 0 });

/** One part of what is shown; whoever asks is drawn again only when that part changes. */
export function useShown<Part extends keyof Shown>({ get, subscribe }: ShownStore, part: Part): Shown[Part] {
  const now = () => get()[part];
  return useSyncExternalStore(subscribe, now, now);
}

/** What is shown, and what opens files: it is fetched when it is first asked for. */
export type Openings = { shown: ShownStore; start: () => Promise<OpeningStore> };

export const OpeningsContext = createContext<Openings | undefined>(undefined);

/** Throws outside a page that can show an opened file. */
export function useOpenings(): Openings {
  const openings = useContext(OpeningsContext);
  if (openings === undefined) throw new Error('no opening of files: outside a page');
  return openings;
}
