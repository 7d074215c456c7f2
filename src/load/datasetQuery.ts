import { queryOptions } from '@tanstack/react-query';
import { LoadFailure } from './failure.ts';
import { type DatasetLink, fetchDataset } from './fetchDataset.ts';

/** Returns the query for a dataset of the site: fetched once, once more by itself where the connection failed, and kept. */
export const datasetQuery = (link: DatasetLink) =>
  queryOptions({
    queryKey: ['dataset', link.url],
    queryFn: ({ signal }) => fetchDataset(link, signal),
    gcTime: Number.POSITIVE_INFINITY,
    retry: (count, error) =>
      count === 0 && error instanceof LoadFailure && ['unreachable', 'cut-short'].includes(error.failure.reason),
  });
