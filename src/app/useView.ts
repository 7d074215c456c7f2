import { createContext, useCallback, useContext, useDeferredValue, useSyncExternalStore } from 'react';
import type { Ref } from '#src/dataset/schema.ts';
import { unchosen, type View, writeView } from './view.ts';
import type { ViewStore } from './viewStore.ts';

export const ViewContext = createContext<ViewStore | undefined>(undefined);

/** The store of the page's view. Throws outside a page. */
export function useViewStore(): ViewStore {
  const store = useContext(ViewContext);
  if (store === undefined) throw new Error('no view: outside a page');
  return store;
}

/** One part of the view; whoever asks is drawn again only when that part changes. */
export function useView<Part extends string | boolean | View['select' | 'compare']>(part: (view: View) => Part): Part {
  const { subscribe, get } = useViewStore();
  return useSyncExternalStore(
    subscribe,
    () => part(get()),
    () => part(unchosen),
  );
}

/** The query of a link that chooses a number and keeps the rest of the view. */
export function useQueryChoosing(select: Ref): string {
  const { subscribeBesides, get } = useViewStore();
  return useSyncExternalStore(
    subscribeBesides,
    () => writeView(location.search, { ...get(), select }),
    () => writeView('', { ...unchosen, select }),
  );
}

/** The digits by which an address asks for the page's dataset, where the reader opened it; undefined for one of the site. */
export function useOpenedFile(): string | undefined {
  return useViewStore().get().file;
}

/** What the address asked for that is not here; nothing as long as a page that was served is being taken over. */
export function useNonsense(): readonly string[] {
  const { subscribe, nonsense } = useViewStore();
  return useSyncExternalStore(
    subscribe,
    () => nonsense,
    () => none,
  );
}

const none: readonly string[] = [];

/**
 * The chosen number, for what is drawn beside it: the places where it stands are lit first, and what is larger follows
 * in a task of its own, and in small steps, so that no choice keeps the page from answering.
 */
export function useChosen(): View['select'] {
  const { subscribe, get } = useViewStore();
  const later = useCallback((listener: () => void) => subscribe(() => setTimeout(listener)), [subscribe]);
  const select = useSyncExternalStore(
    later,
    () => get().select,
    () => unchosen.select,
  );
  return useDeferredValue(select);
}
