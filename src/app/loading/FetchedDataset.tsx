import { QueryProvider } from '#src/app/state/QueryProvider.tsx';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { DatasetLink } from '#src/load/datasetLink.ts';
import { useDataset } from '#src/load/useDataset.ts';
import type { Elements } from '#src/ui/elements.ts';
import { LoadError } from './LoadError.tsx';

type Props = { link: DatasetLink; skeleton: Elements; children: (fetched: LoadedDataset) => Elements };

/** Fetches the dataset and renders its children with it; renders the skeleton until then, or why it could not be fetched. */
export function FetchedDataset(props: Props) {
  return (
    <QueryProvider>
      <DatasetQuery {...props} />
    </QueryProvider>
  );
}

function DatasetQuery({ link, skeleton, children }: Props) {
  const state = useDataset(link);
  switch (state.kind) {
    case 'loading':
      return skeleton;
    case 'failed':
      return <LoadError failure={state.failure} retry={state.retry} />;
    case 'ready':
      return children(state);
    default:
      return state satisfies never;
  }
}
