import { type ComponentProps, type ComponentType, lazy, Suspense, useMemo } from 'react';
import type { Fetched } from '#src/load/fetchDataset.ts';
import { Boundary } from '#src/ui/Boundary.tsx';
import type { Embed } from './Embed.tsx';
import { EmbedFrame } from './EmbedFrame.tsx';
import { Frame } from './Frame.tsx';
import { Openable } from './Openable.tsx';
import { PageFailed } from './PageFailed.tsx';
import { type Site, SiteProvider } from './site.ts';
import { PublishedContext } from './usePublished.ts';

type Props = {
  site: Site;
  /** The dataset, where it came with the page: then nothing is fetched, nor what would fetch it. */
  given: Fetched | undefined;
  /** What shows the one figure, where the page names one. */
  embed?: ComponentType<ComponentProps<typeof Embed>> | undefined;
};

const FetchedDataset = lazy(() =>
  import('./FetchedDataset.tsx').then((module) => ({ default: module.FetchedDataset })),
);

/** The page, or the one figure that it names: its frame while the dataset is on its way, or why there is none. */
export function App({ site, given, embed }: Props) {
  return (
    <Boundary fallback={(error) => <PageFailed error={error} />}>
      <SiteProvider value={site}>
        {given === undefined ? (
          <Suspense fallback={frameOf(site)}>
            <FetchedDataset link={site.link} frame={frameOf(site)}>
              {(fetched) => <Shown key={fetched.dataset.id} site={site} embed={embed} {...fetched} />}
            </FetchedDataset>
          </Suspense>
        ) : (
          <Shown site={site} embed={embed} {...given} />
        )}
      </SiteProvider>
    </Boundary>
  );
}

const frameOf = ({ figure }: Site) => (figure === undefined ? <Frame /> : <EmbedFrame />);

function Shown({ site: { figure, address }, embed: Figure, dataset, sha256, file }: Fetched & Omit<Props, 'given'>) {
  const published = useMemo(() => ({ dataset, sha256, file, address }), [dataset, sha256, file, address]);
  if (figure === undefined) return <Openable published={published} />;
  if (Figure === undefined) return <EmbedFrame />;
  return (
    <PublishedContext value={published}>
      <Figure dataset={dataset} id={figure} />
    </PublishedContext>
  );
}
