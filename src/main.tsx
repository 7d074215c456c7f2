import './library.ts';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { fetchLater } from '#src/app/fetchLater.ts';
import { Root } from '#src/app/Root.tsx';
import { siteOf } from '#src/app/site.ts';
import { fetchDrawing } from '#src/figures/fetchDrawing.ts';
import { chartsServedIn, noCharts } from '#src/figures/servedCharts.ts';
import { embeddedDataset } from '#src/load/embeddedDataset.ts';
import './styles.css';

const root = document.getElementById('page.root');
if (root === null) throw new Error('no place for the page: page.root');

const site = siteOf(document);
const given = embeddedDataset(document, site.link);
if (given !== undefined && root.hasChildNodes()) {
  const page = <Root site={site} given={given} charts={chartsServedIn(root)} />;
  // As a transition it is done in small steps, between which the page answers.
  startTransition(() => {
    hydrateRoot(root, page);
  });
  fetchLater(document);
} else {
  fetchDrawing();
  createRoot(root).render(<Root site={site} given={given} charts={noCharts} />);
}
