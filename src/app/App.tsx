import { useMemo, useState } from 'react';
import { datasetLink } from '#src/load/datasetLink.ts';
import type { Fetched } from '#src/load/fetchDataset.ts';
import { useDataset } from '#src/load/useDataset.ts';
import { Boundary } from '#src/ui/Boundary.tsx';
import { Embed } from './Embed.tsx';
import { EmbedFrame } from './EmbedFrame.tsx';
import { Frame } from './Frame.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { Page } from './Page.tsx';
import { PageFailed } from './PageFailed.tsx';
import { PublishedContext, publishedAddress } from './usePublished.ts';

/** The page, or the one figure that it names: its frame while the dataset is on its way, or why there is none. */
export function App() {
  return (
    <Boundary fallback={(error) => <PageFailed error={error} />}>
      <Loaded />
    </Boundary>
  );
}

function Loaded() {
  const [link] = useState(() => datasetLink(document));
  const [alone] = useState(() => document.querySelector<HTMLMetaElement>('meta[name="figure"]')?.content);
  const state = useDataset(link);
  switch (state.kind) {
    case 'loading':
      return alone === undefined ? <Frame /> : <EmbedFrame />;
    case 'failed':
      return <LoadFailed failure={state.failure} retry={state.retry} />;
    case 'ready':
      return (
        <Ready key={state.dataset.id} dataset={state.dataset} sha256={state.sha256} file={state.file} alone={alone} />
      );
    default:
      return state satisfies never;
  }
}

function Ready({ dataset, sha256, file, alone }: Fetched & { alone: string | undefined }) {
  const published = useMemo(
    () => ({ dataset, sha256, file, address: publishedAddress(document) }),
    [dataset, sha256, file],
  );
  return (
    <PublishedContext value={published}>
      {alone === undefined ? <Page dataset={dataset} /> : <Embed dataset={dataset} id={alone} />}
    </PublishedContext>
  );
}
