import { useQuery } from '@tanstack/react-query';
import { QueryProvider } from '#src/app/state/QueryProvider.tsx';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { LoadFailure } from '#src/load/failure.ts';
import { type DatasetLink, fetchDataset } from '#src/load/fetchDataset.ts';
import type { Elements } from '#src/ui/elements.ts';
import { LoadError } from './LoadError.tsx';

type Props = { link: DatasetLink; skeleton: Elements; children: (fetched: LoadedDataset) => Elements };

/**
 * Fetches the dataset, once for the life of the page, and renders its children with it; renders the skeleton until then, or
 * why it could not be fetched. Throws what is not a LoadFailure, for the nearest error boundary.
 */
export function FetchedDataset(props: Props) {
  return (
    <QueryProvider>
      <DatasetQuery {...props} />
    </QueryProvider>
  );
}

function DatasetQuery({ link, skeleton, children }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ['dataset', link.url],
    queryFn: ({ signal }) => fetchDataset(link, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnReconnect: false,
    // A page opened from a disk cache or a local server loads without a network too.
    networkMode: 'always',
    structuralSharing: false,
  });
  if (data !== undefined) return children(data);
  if (error === null) return skeleton;
  if (!(error instanceof LoadFailure)) throw error;
  return <LoadError failure={error.failure} retry={() => void refetch()} />;
}
