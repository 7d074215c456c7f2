import './library.ts';
import { type ComponentProps, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { EmbeddedFigure } from '#src/app/embed/EmbeddedFigure.tsx';
import { markInteractive } from '#src/app/loading/HydrationEnd.ts';
import { Root } from '#src/app/Root.tsx';
import { readSite } from '#src/app/state/siteContext.ts';
import { chartSvg } from '#src/figures/chart/lazyChartSvg.ts';
import { findPrerenderedCharts, noPrerenderedCharts } from '#src/figures/chart/prerenderedCharts.ts';
import { embeddedDataset } from '#src/load/embeddedDataset.ts';
import { Lazy, lazyComponent } from '#src/ui/lazyComponent.tsx';
import './styles.css';

const root = document.getElementById('page.root');
if (root === null) throw new Error('no root element: page.root');

const site = readSite(document);
const given = embeddedDataset(document, site.link);

/** Reports what React recovered from, but for texts that a translator has changed before: React renders these again. */
const onRecoverableError = (error: unknown) => document.querySelector('font') === null && reportError(error);

/** Hydrates the page that was served, or renders it. */
function start(container: HTMLElement, embed?: ComponentProps<typeof Root>['embed']) {
  if (given !== undefined && container.hasChildNodes()) {
    const page = <Root site={site} given={given} embed={embed} charts={findPrerenderedCharts(container)} />;
    // As a transition, React hydrates in small tasks, between which the page can respond.
    startTransition(() => {
      hydrateRoot(container, page, { onRecoverableError });
    });
  } else {
    markInteractive();
    chartSvg.prefetch();
    createRoot(container).render(<Root site={site} given={given} embed={embed} charts={noPrerenderedCharts} />);
  }
}

// Loaded only on a page for embedding.
const embed = lazyComponent(() => import('#src/app/embed/EmbeddedFigure.tsx').then((part) => part.EmbeddedFigure));
const LazyEmbed = (props: ComponentProps<typeof EmbeddedFigure>) => <Lazy component={embed} props={props} />;

if (site.figure === undefined) start(root);
else if (root.hasChildNodes()) {
  // The page's inline script then says that it could not start.
  const failed = () => dispatchEvent(new Event('page.failed'));
  embed.load().then((EmbeddedFigure) => start(root, EmbeddedFigure), failed);
} else start(root, LazyEmbed);
