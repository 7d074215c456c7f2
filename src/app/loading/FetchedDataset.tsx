import { useQuery } from '@tanstack/react-query';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { datasetQuery } from '#src/load/datasetQuery.ts';
import { LoadFailure } from '#src/load/failure.ts';
import type { DatasetLink } from '#src/load/fetchDataset.ts';
import { queryClient } from '#src/load/queryClient.ts';
import type { Elements } from '#src/ui/elements.ts';
import { LoadError } from './LoadError.tsx';

type Props = { link: DatasetLink; skeleton: Elements; children: (fetched: LoadedDataset) => Elements };

/** Fetches the dataset once and renders its children with it, or why it failed. Throws what is not a LoadFailure. */
export function FetchedDataset({ link, skeleton, children }: Props) {
  const { data, error, refetch } = useQuery({ ...datasetQuery(link), refetchOnReconnect: false }, queryClient);
  if (data !== undefined) return children(data);
  if (error === null) return skeleton;
  if (!(error instanceof LoadFailure)) throw error;
  return <LoadError failure={error.failure} name={link.name} retry={() => void refetch()} />;
}
