import { QueryProvider } from '#src/app/state/QueryProvider.tsx';
import type { DatasetLink } from '#src/load/datasetLink.ts';
import { useDataset } from '#src/load/useDataset.ts';
import type { Elements } from '#src/ui/elements.ts';
import { LoadFailed } from './LoadError.tsx';

type Props = { link: DatasetLink; frame: Elements; children: (loadedDataset: LoadedDataset) => Elements };

/** What is shown of a dataset once it was fetched; its frame until then, or why there is none. */
export function FetchedDataset(props: Props) {
  return (
    <QueryProvider>
      <Loaded {...props} />
    </QueryProvider>
  );
}

function Loaded({ link, frame, children }: Props) {
  const state = useDataset(link);
  switch (state.kind) {
    case 'loading':
      return frame;
    case 'failed':
      return <LoadFailed failure={state.failure} retry={state.retry} />;
    case 'ready':
      return children(state);
    default:
      return state satisfies never;
  }
}
