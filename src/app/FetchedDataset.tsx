import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { DatasetLink } from '#src/load/datasetLink.ts';
import type { Fetched } from '#src/load/fetchDataset.ts';
import { useDataset } from '#src/load/useDataset.ts';
import { LoadFailed } from './LoadFailed.tsx';

type Props = { link: DatasetLink; frame: ReactNode; children: (fetched: Fetched) => ReactNode };

/** What is shown of a dataset once it was fetched; its frame until then, or why there is none. */
export function FetchedDataset(props: Props) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Loaded {...props} />
    </QueryClientProvider>
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
