import { useEffect, useMemo } from 'react';
import type { Fetched } from '#src/load/fetchDataset.ts';
import { useDataset } from '#src/load/useDataset.ts';
import { Boundary } from '#src/ui/Boundary.tsx';
import { Embed } from './Embed.tsx';
import { EmbedFrame } from './EmbedFrame.tsx';
import { Frame } from './Frame.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { Page } from './Page.tsx';
import { PageFailed } from './PageFailed.tsx';
import { type Site, SiteProvider } from './site.ts';
import { PublishedContext } from './usePublished.ts';

type Props = {
  site: Site;
  /** The dataset, where it came with the page. */
  given: Fetched | undefined;
};

/** The page, or the one figure that it names: its frame while the dataset is on its way, or why there is none. */
export function App({ site, given }: Props) {
  useEffect(() => document.documentElement.removeAttribute('data-waiting'), []);
  return (
    <Boundary fallback={(error) => <PageFailed error={error} />}>
      <SiteProvider value={site}>
        <Loaded site={site} given={given} />
      </SiteProvider>
    </Boundary>
  );
}

function Loaded({ site, given }: Props) {
  const state = useDataset(site.link, given);
  switch (state.kind) {
    case 'loading':
      return site.figure === undefined ? <Frame /> : <EmbedFrame />;
    case 'failed':
      return <LoadFailed failure={state.failure} retry={state.retry} />;
    case 'ready':
      return <Ready key={state.dataset.id} site={site} {...state} />;
    default:
      return state satisfies never;
  }
}

function Ready({ site: { figure, address }, dataset, sha256, file }: Fetched & { site: Site }) {
  const published = useMemo(() => ({ dataset, sha256, file, address }), [dataset, sha256, file, address]);
  return (
    <PublishedContext value={published}>
      {figure === undefined ? <Page dataset={dataset} /> : <Embed dataset={dataset} id={figure} />}
    </PublishedContext>
  );
}
