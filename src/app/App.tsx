import type { ComponentProps, ComponentType } from 'react';
import type { Fetched } from '#src/load/fetchDataset.ts';
import { Boundary } from '#src/ui/Boundary.tsx';
import { Late, latePart } from '#src/ui/latePart.tsx';
import type { Embed } from './Embed.tsx';
import { EmbedFrame } from './EmbedFrame.tsx';
import { Frame } from './Frame.tsx';
import { Openable } from './Openable.tsx';
import { PageFailed } from './PageFailed.tsx';
import { type Site, SiteProvider } from './site.ts';
import { useChecked } from './useChecked.ts';
import { PublishedContext } from './usePublished.ts';

type Props = {
  site: Site;
  /** The dataset, where it came with the page: then nothing is fetched, nor what would fetch it. */
  given: Fetched | undefined;
  /** What shows the one figure, where the page names one. */
  embed?: ComponentType<ComponentProps<typeof Embed>> | undefined;
};

const fetchedDataset = latePart(() => import('./FetchedDataset.tsx').then((part) => part.FetchedDataset));

/** The page, or the one figure that it names: its frame while the dataset is on its way, or why there is none. */
export function App({ site, given, embed }: Props) {
  const frame = site.figure === undefined ? <Frame /> : <EmbedFrame />;
  const shown = (fetched: Fetched) => <Shown key={fetched.dataset.id} site={site} embed={embed} {...fetched} />;
  return (
    <Boundary fallback={(...failed) => <PageFailed failed={failed} />}>
      <SiteProvider value={site}>
        {given === undefined ? (
          <Late part={fetchedDataset} props={{ link: site.link, frame, children: shown }} waiting={frame} />
        ) : (
          <Shown site={site} embed={embed} {...given} />
        )}
      </SiteProvider>
    </Boundary>
  );
}

function Shown({ site: { figure, address }, embed: Figure, dataset, sha256, file }: Fetched & Omit<Props, 'given'>) {
  const published = useChecked({ dataset, sha256, file }, address);
  if (figure === undefined) return <Openable published={published} />;
  if (Figure === undefined) return <EmbedFrame />;
  return (
    <PublishedContext value={published}>
      <Figure dataset={dataset} id={figure} />
    </PublishedContext>
  );
}
