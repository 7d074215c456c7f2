import './library.ts';
import { type ComponentProps, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Embed } from '#src/app/embed/EmbeddedFigure.tsx';
import { markInteractive } from '#src/app/loading/markInteractive.ts';
import { Root } from '#src/app/Root.tsx';
import { readSite } from '#src/app/state/siteContext.ts';
import { chartSvg } from '#src/figures/chart/lazyChartSvg.ts';
import { chartsServedIn, noCharts } from '#src/figures/chart/prerenderedCharts.ts';
import { embeddedDataset } from '#src/load/embeddedDataset.ts';
import { Lazy, lazyComponent } from '#src/ui/lazyComponent.tsx';
import './styles.css';

const root = document.getElementById('page.root');
if (root === null) throw new Error('no place for the page: page.root');

const site = readSite(document);
const given = embeddedDataset(document, site.link);

/** Takes the page over that was served, or draws it. */
function start(place: HTMLElement, embed?: ComponentProps<typeof Root>['embed']) {
  if (given !== undefined && place.hasChildNodes()) {
    const page = <Root site={site} given={given} embed={embed} charts={chartsServedIn(place)} />;
    // As a transition it is done in small steps, between which the page answers.
    startTransition(() => {
      hydrateRoot(place, page);
    });
  } else {
    markInteractive(document.documentElement);
    chartSvg.prefetch();
    createRoot(place).render(<Root site={site} given={given} embed={embed} charts={noCharts} />);
  }
}

// Only where a figure stands alone comes what shows it so.
const embed = lazyComponent(() => import('#src/app/embed/EmbeddedFigure.tsx').then((part) => part.Embed));
const LateEmbed = (props: ComponentProps<typeof Embed>) => <Lazy component={embed} props={props} />;

if (site.figure === undefined) start(root);
else if (root.hasChildNodes()) {
  // The page's own script says that it did not come.
  const failed = () => dispatchEvent(new Event('page.failed'));
  embed.load().then((Embed) => start(root, Embed), failed);
} else start(root, LateEmbed);
