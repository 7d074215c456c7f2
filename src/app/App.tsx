import type { ComponentProps, ComponentType } from 'react';
import type { EmbeddedFigure } from '#src/app/embed/EmbeddedFigure.tsx';
import { EmbedSkeleton } from '#src/app/embed/EmbedSkeleton.tsx';
import { PageError } from '#src/app/loading/PageError.tsx';
import { useVerifiedDataset } from '#src/app/loading/useVerifiedDataset.ts';
import { PageSkeleton } from '#src/app/page/PageSkeleton.tsx';
import { LoadedDatasetContext } from '#src/app/state/loadedDatasetContext.ts';
import { type Site, SiteProvider } from '#src/app/state/siteContext.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { Lazy, lazyComponent } from '#src/ui/lazyComponent.tsx';
import { OpenablePage } from './OpenablePage.tsx';

type Props = {
  site: Site;
  /** The dataset embedded in the page; undefined where it has to be fetched. */
  given: LoadedDataset | undefined;
  /** Renders the figure of a page for embedding. */
  embed?: ComponentType<ComponentProps<typeof EmbeddedFigure>> | undefined;
};

const fetchedDataset = lazyComponent(() =>
  import('#src/app/loading/FetchedDataset.tsx').then((part) => part.FetchedDataset),
);

/** Renders the page, or its one figure: a skeleton while the dataset is being fetched, an error where it cannot be. */
export function App({ site, given, embed }: Props) {
  const skeleton = site.figure === undefined ? <PageSkeleton /> : <EmbedSkeleton />;
  const render = (fetched: LoadedDataset) => <Loaded key={fetched.dataset.id} site={site} embed={embed} {...fetched} />;
  return (
    <ErrorBoundary fallback={(...failed) => <PageError failed={failed} />}>
      <SiteProvider value={site}>
        {given === undefined ? (
          <Lazy
            component={fetchedDataset}
            props={{ link: site.link, skeleton, children: render }}
            fallback={skeleton}
          />
        ) : (
          <Loaded site={site} embed={embed} {...given} />
        )}
      </SiteProvider>
    </ErrorBoundary>
  );
}

function Loaded({
  site: { figure, datasetUrl },
  embed: Figure,
  dataset,
  sha256,
  file,
}: LoadedDataset & Omit<Props, 'given'>) {
  const loadedDataset = useVerifiedDataset({ dataset, sha256, file }, datasetUrl);
  if (figure === undefined) return <OpenablePage published={loadedDataset} />;
  if (Figure === undefined) return <EmbedSkeleton />;
  return (
    <LoadedDatasetContext value={loadedDataset}>
      <Figure dataset={dataset} id={figure} />
    </LoadedDatasetContext>
  );
}
