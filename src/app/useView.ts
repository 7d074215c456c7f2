import { createContext, useContext, useDeferredValue, useSyncExternalStore } from 'react';
import type { View } from './view.ts';
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
  return useSyncExternalStore(subscribe, () => part(get()));
}

/**
 * The chosen number, for what is drawn beside it: the places where it stands are lit first, and what is larger follows
 * in a task of its own, so that no choice keeps the page from answering.
 */
export function useChosen(): View['select'] {
  return useDeferredValue(useView((view) => view.select));
}
