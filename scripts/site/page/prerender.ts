import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { EmbeddedFigure } from '#src/app/embed/EmbeddedFigure.tsx';
import { Root } from '#src/app/Root.tsx';
import type { Dataset } from '#src/dataset/schema.ts';
import { chartsFromMarkup } from '#src/figures/chart/prerenderedCharts.ts';
import { drawCharts } from './drawCharts.ts';
import { upFrom } from './page.ts';
import type { SitePage } from './pages.ts';

/** By dataset, as several pages show the same charts. */
const chartCache = new WeakMap<Dataset, Promise<ReadonlyMap<string, string>>>();

/** Renders the HTML of a page for hydration. Throws where an element has a `style`, which the policy would drop. */
export async function prerender(page: SitePage): Promise<string> {
  const { dataset, sha256, folder, figure, ready, publishing } = page;
  const datasetHref = `${upFrom(folder)}data/${dataset.id}.json`;
  const charts = chartCache.get(dataset) ?? drawCharts(dataset);
  chartCache.set(dataset, charts);
  const html = renderToString(
    createElement(Root, {
      site: {
        link: { url: datasetHref, sha256 },
        datasetHref,
        figure: figure?.id,
        ready,
        datasetUrl: publishing?.data,
      },
      given: { dataset, sha256 },
      embed: EmbeddedFigure,
      charts: chartsFromMarkup(await charts),
    }),
  );
  const [withStyle] = /<[^>]* style="[^>]*>/.exec(html) ?? [];
  if (withStyle !== undefined) throw new Error(`a page cannot be served with a style attribute: ${withStyle}`);
  return html;
}
