import { createContext, useContext } from 'react';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';

export const LoadedDatasetContext = createContext<LoadedDataset | undefined>(undefined);

/** The dataset of the page, as it was read. Throws outside a page. */
export function useLoadedDataset(): LoadedDataset {
  const loadedDataset = useContext(LoadedDatasetContext);
  if (loadedDataset === undefined) throw new Error('no dataset: outside a page');
  return loadedDataset;
}
