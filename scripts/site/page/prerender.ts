import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { EmbeddedFigure } from '#src/app/embed/EmbeddedFigure.tsx';
import { Root } from '#src/app/Root.tsx';
import type { Dataset } from '#src/dataset/schema.ts';
import { chartsToServe } from '#src/figures/chart/prerenderedCharts.ts';
import { drawCharts } from './drawCharts.ts';
import { upFrom } from './page.ts';
import type { SitePage } from './pages.ts';

/** The charts of each dataset, which several pages show. */
const drawn = new WeakMap<Dataset, Promise<ReadonlyMap<string, string>>>();

/**
 * The HTML of a page as an address that asks for nothing shows it, its charts in it, for React to take over. Throws
 * where something in it has a style of its own, which the policy would drop.
 */
export async function prerender(page: SitePage): Promise<string> {
  const { dataset, sha256, folder, figure, publishing } = page;
  const datasetHref = `${upFrom(folder)}data/${dataset.id}.json`;
  const charts = drawn.get(dataset) ?? drawCharts(dataset);
  drawn.set(dataset, charts);
  const html = renderToString(
    createElement(Root, {
      site: { link: { address: datasetHref, sha256 }, datasetHref, figure: figure?.id, address: publishing?.data },
      given: { dataset, sha256, file: new Uint8Array() },
      embed: EmbeddedFigure,
      charts: chartsToServe(await charts),
    }),
  );
  const [styled] = /<[^>]* style="[^>]*>/.exec(html) ?? [];
  if (styled !== undefined) throw new Error(`a page cannot be served with a style attribute: ${styled}`);
  return html;
}
