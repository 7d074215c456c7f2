import { JSDOM } from 'jsdom';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Dataset } from '#src/dataset/schema.ts';
import ChartSvg from '#src/figures/chart/ChartSvg.tsx';
import { chartName } from '#src/figures/chart/prerenderedCharts.ts';
import { layout } from '#src/figures/layout/layout.ts';
import { rowsOf } from '#src/figures/layout/rows.ts';
import { roomOnPage } from '#src/figures/layout/text.ts';
import { chartWidths } from '#src/figures/theme.ts';

/**
 * The charts of a dataset at every width, as the page itself draws them: the markup of each, by its name. Recharts
 * draws in a document only, so there is one for as long as this takes.
 */
export function drawCharts(dataset: Dataset): Promise<Map<string, string>> {
  return inDocument(async (document) => {
    const markup = new Map<string, string>();
    for (const figure of dataset.figures) {
      const rows = rowsOf(dataset, figure);
      for (const width of chartWidths) {
        const id = chartName(figure.id, width);
        const host = document.createElement('div');
        const root = createRoot(host);
        const chart = createElement(ChartSvg, {
          id,
          layout: layout(rows, width, roomOnPage),
          phases: dataset.phases.length,
          said: figure.id,
        });
        flushSync(() => root.render(chart));
        // Recharts makes a layer for each thing that a chart may have, and says what is said once for all widths.
        for (const empty of host.querySelectorAll(':is(g, title, desc):empty')) empty.remove();
        // Their frame is the image as long as they stand together, and who reads on by line meets none of them.
        host.firstElementChild?.setAttribute('aria-hidden', 'true');
        markup.set(id, host.innerHTML);
        flushSync(() => root.unmount());
      }
    }
    return markup;
  });
}

const names = ['window', 'document', 'navigator', 'Element', 'SVGElement', 'HTMLElement', 'Node'] as const;

/** What `work` gives while there is a document; a name that was there before is left as it was. */
async function inDocument<T>(work: (document: Document) => Promise<T>): Promise<T> {
  const { window } = new JSDOM();
  const lent = names.filter((name) => !(name in globalThis));
  for (const name of lent) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  try {
    const done = await work(window.document);
    // What React has put off, it does with the next turns of the loop.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    return done;
  } finally {
    for (const name of lent) Reflect.deleteProperty(globalThis, name);
  }
}
