import { useState } from 'react';
import { datasetLink } from '#src/load/datasetLink.ts';
import { useDataset } from '#src/load/useDataset.ts';
import { Boundary } from '#src/ui/Boundary.tsx';
import { Embed } from './Embed.tsx';
import { EmbedFrame } from './EmbedFrame.tsx';
import { Frame } from './Frame.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { Page } from './Page.tsx';
import { PageFailed } from './PageFailed.tsx';

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
      if (alone !== undefined) return <Embed key={state.dataset.id} dataset={state.dataset} id={alone} />;
      return <Page key={state.dataset.id} dataset={state.dataset} />;
    default:
      return state satisfies never;
  }
}
