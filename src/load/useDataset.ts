import { useQuery } from '@tanstack/react-query';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { DatasetLink } from './datasetLink.ts';
import { type Failure, LoadFailure } from './failure.ts';
import { fetchDataset } from './fetchDataset.ts';

export type DatasetState =
  | { kind: 'loading' }
  | { kind: 'failed'; failure: Failure; retry: () => void }
  | ({ kind: 'ready' } & LoadedDataset);

/**
 * Fetches the dataset of a page, once for the life of the page; after a failure again by `retry` or a new component. Needs
 * a QueryClientProvider. Throws what is not a LoadFailure, for the nearest error boundary.
 */
export function useDataset(link: DatasetLink): DatasetState {
  const { data, error, refetch } = useQuery({
    queryKey: ['dataset', link.address],
    queryFn: ({ signal }) => fetchDataset(link, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnReconnect: false,
    // A page opened from a disk cache or a local server loads without a network too.
    networkMode: 'always',
    structuralSharing: false,
  });
  if (data !== undefined) return { kind: 'ready', ...data };
  if (error === null) return { kind: 'loading' };
  if (!(error instanceof LoadFailure)) throw error;
  return { kind: 'failed', failure: error.failure, retry: () => void refetch() };
}
