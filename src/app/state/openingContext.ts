import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { OpeningState, OpeningStore } from './openingStore.ts';

export const OpeningContext = createContext<OpeningStore | undefined>(undefined);

/** Returns the store of the dataset on the page. Throws outside an OpenablePage. */
export function useOpeningStore(): OpeningStore {
  const store = useContext(OpeningContext);
  if (store === undefined) throw new Error('no opening store: outside a page');
  return store;
}

/** Subscribes to which dataset is on the page. */
export function useOpening(): OpeningState['opening'] {
  return useStore(useOpeningStore(), ({ opening }) => opening);
}
