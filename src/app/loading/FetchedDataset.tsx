import { useQuery } from '@tanstack/react-query';
import { queryClient } from '#src/app/state/queryClient.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { LoadFailure } from '#src/load/failure.ts';
import { type DatasetLink, fetchDataset } from '#src/load/fetchDataset.ts';
import type { Elements } from '#src/ui/elements.ts';
import { LoadError } from './LoadError.tsx';

type Props = { link: DatasetLink; skeleton: Elements; children: (fetched: LoadedDataset) => Elements };

/** Fetches the dataset once and renders its children with it, or why it failed. Throws what is not a LoadFailure. */
export function FetchedDataset({ link, skeleton, children }: Props) {
  const { data, error, refetch } = useQuery(
    {
      queryKey: ['dataset', link.url],
      queryFn: ({ signal }) => fetchDataset(link, signal),
      gcTime: Number.POSITIVE_INFINITY,
      refetchOnReconnect: false,
    },
    queryClient,
  );
  if (data !== undefined) return children(data);
  if (error === null) return skeleton;
  if (!(error instanceof LoadFailure)) throw error;
  return <LoadError failure={error.failure} retry={() => void refetch()} />;
}
