import { createContext } from 'react';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { useRequiredContext } from '#src/ui/useRequiredContext.ts';

export const LoadedDatasetContext = createContext<LoadedDataset | undefined>(undefined);

/** Returns the dataset of the page, as it was read. Throws outside a page. */
export const useLoadedDataset = () => useRequiredContext(LoadedDatasetContext, 'dataset');
