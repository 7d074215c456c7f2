import type { ComponentProps, ComponentType } from 'react';
import type { Embed } from '#src/app/embed/EmbeddedFigure.tsx';
import { EmbedFrame } from '#src/app/embed/EmbedSkeleton.tsx';
import { PageFailed } from '#src/app/loading/PageError.tsx';
import { useChecked } from '#src/app/loading/useVerifiedDataset.ts';
import { Frame } from '#src/app/page/PageSkeleton.tsx';
import { LoadedDatasetContext } from '#src/app/state/loadedDatasetContext.ts';
import { type Site, SiteProvider } from '#src/app/state/siteContext.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { Lazy, lazyComponent } from '#src/ui/lazyComponent.tsx';
import { Openable } from './OpenablePage.tsx';

type Props = {
  site: Site;
  /** The dataset, where it came with the page: then nothing is fetched, nor what would fetch it. */
  given: LoadedDataset | undefined;
  /** What shows the one figure, where the page names one. */
  embed?: ComponentType<ComponentProps<typeof Embed>> | undefined;
};

const fetchedDataset = lazyComponent(() =>
  import('#src/app/loading/FetchedDataset.tsx').then((part) => part.FetchedDataset),
);

/** The page, or the one figure that it names: its frame while the dataset is on its way, or why there is none. */
export function App({ site, given, embed }: Props) {
  const frame = site.figure === undefined ? <Frame /> : <EmbedFrame />;
  const shown = (loadedDataset: LoadedDataset) => (
    <Shown key={loadedDataset.dataset.id} site={site} embed={embed} {...loadedDataset} />
  );
  return (
    <ErrorBoundary fallback={(...failed) => <PageFailed failed={failed} />}>
      <SiteProvider value={site}>
        {given === undefined ? (
          <Lazy component={fetchedDataset} props={{ link: site.link, frame, children: shown }} fallback={frame} />
        ) : (
          <Shown site={site} embed={embed} {...given} />
        )}
      </SiteProvider>
    </ErrorBoundary>
  );
}

function Shown({
  site: { figure, address },
  embed: Figure,
  dataset,
  sha256,
  file,
}: LoadedDataset & Omit<Props, 'given'>) {
  const loadedDataset = useChecked({ dataset, sha256, file }, address);
  if (figure === undefined) return <Openable published={loadedDataset} />;
  if (Figure === undefined) return <EmbedFrame />;
  return (
    <LoadedDatasetContext value={loadedDataset}>
      <Figure dataset={dataset} id={figure} />
    </LoadedDatasetContext>
  );
}
