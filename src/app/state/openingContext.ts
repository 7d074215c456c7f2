import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { OpeningState, OpeningStore } from './openingStore.ts';

export const OpeningContext = createContext<OpeningStore | undefined>(undefined);

/** Returns the store of what the page shows. Throws outside a page that can show an opened file. */
export function useOpeningStore(): OpeningStore {
  const store = useContext(OpeningContext);
  if (store === undefined) throw new Error('no opening of files: outside a page');
  return store;
}

/** Subscribes to which dataset the page shows. */
export function useOpening(): OpeningState['opening'] {
  return useStore(useOpeningStore(), ({ opening }) => opening);
}
