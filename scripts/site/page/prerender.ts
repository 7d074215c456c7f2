import { createElement, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { dataSection } from '#src/app/data/UseTheseData.tsx';
import { EmbeddedFigure } from '#src/app/embed/EmbeddedFigure.tsx';
import { laterParts } from '#src/app/page/Page.tsx';
import { Root } from '#src/app/Root.tsx';
import { cachePerObject } from '#src/dataset/cachePerObject.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { chartsFromMarkup } from '#src/figures/chart/prerenderedCharts.ts';
import { drawCharts } from './drawCharts.ts';
import { type SitePage, upFrom } from './pages.ts';

// What imports this closes what imports its parts, so that lazy parts have to be there by then.
await Promise.all([laterParts.load(), dataSection.load()]);

/** Returns the charts of a dataset, as several pages show the same ones. */
const chartsOf = cachePerObject((dataset: Dataset) => drawCharts(dataset));

/** Renders the HTML of a page for hydration. Throws where an element has a `style`, which the policy would drop. */
export async function prerender(page: SitePage): Promise<string> {
  const { dataset, sha256, folder, figure, others = [], ready, publishing } = page;
  const datasetHref = `${upFrom(folder)}data/${dataset.id}.json`;
  const html = await renderWhole(
    createElement(Root, {
      site: {
        link: { url: datasetHref, sha256 },
        datasetHref,
        figure: figure?.id,
        ready,
        others,
        datasetUrl: publishing?.data,
      },
      given: { dataset, sha256 },
      embed: EmbeddedFigure,
      charts: chartsFromMarkup(await chartsOf(dataset)),
    }),
  );
  const [withStyle] = /<[^>]* style="[^>]*>/.exec(html) ?? [];
  if (withStyle !== undefined) throw new Error(`a page cannot be served with a style attribute: ${withStyle}`);
  return html;
}

/** What React writes where something was not there yet. */
const missing = '<!--$!-->';

/** How often a page is rendered before what is still missing counts as a mistake. */
const maxRenders = 20;

/** Renders an element as often as it takes until its lazy parts and what they ask for are there. */
async function renderWhole(element: ReactElement): Promise<string> {
  for (let count = 0; count < maxRenders; count += 1) {
    const html = renderToString(element);
    if (!html.includes(missing)) return html;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('a part of the page could not be rendered');
}
