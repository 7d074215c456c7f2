import { createContext, useDeferredValue } from 'react';
import { useStore } from 'zustand';
import { useRequiredContext } from '#src/ui/useRequiredContext.ts';
import type { OpeningState, OpeningStore } from './openingStore.ts';

export const OpeningContext = createContext<OpeningStore | undefined>(undefined);

/** Returns the store of the dataset on the page. Throws outside an OpenablePage. */
export const useOpeningStore = () => useRequiredContext(OpeningContext, 'opening store');

/** Subscribes to which dataset is on the page. It changes with the page, which is deferred, too. */
export function useOpening(): OpeningState['opening'] {
  return useDeferredValue(useStore(useOpeningStore(), ({ opening }) => opening));
}
