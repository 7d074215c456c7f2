import { JSDOM } from 'jsdom';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Dataset } from '#src/dataset/schema.ts';
import ChartSvg from '#src/figures/chart/ChartSvg.tsx';
import { chartName } from '#src/figures/chart/prerenderedCharts.ts';
import { layoutChart } from '#src/figures/layout/layout.ts';
import { chartRows } from '#src/figures/layout/rows.ts';
import { widthOnPage } from '#src/figures/layout/text.ts';
import { chartWidths } from '#src/figures/theme.ts';

/**
 * Returns the markup of a dataset's charts at every width, as the page draws them, by name.
 *
 * Recharts draws only in a document, so that globals of one exist while this runs.
 */
export function drawCharts(dataset: Dataset): Promise<Map<string, string>> {
  return withDocument(async (document) => {
    const markup = new Map<string, string>();
    for (const figure of dataset.figures) {
      const rows = chartRows(dataset, figure);
      for (const width of chartWidths) {
        const id = chartName(figure.id, width);
        const host = document.createElement('div');
        const root = createRoot(host);
        const chart = createElement(ChartSvg, {
          id,
          layout: layoutChart(rows, width, widthOnPage),
          phases: dataset.phases.length,
          ariaId: figure.id,
        });
        flushSync(() => root.render(chart));
        // Recharts adds empty layers, and a title that the frame has once for all widths.
        for (const empty of host.querySelectorAll(':is(g, title, desc):empty')) empty.remove();
        // The frame is the image, so that screen readers skip the charts of all widths.
        host.firstElementChild?.setAttribute('aria-hidden', 'true');
        markup.set(id, host.innerHTML);
        flushSync(() => root.unmount());
      }
    }
    return markup;
  });
}

const globals = ['window', 'document', 'navigator', 'Element', 'SVGElement', 'HTMLElement', 'Node'] as const;

/** Runs `work` with the globals of a document; keeps those that exist already. */
async function withDocument<T>(work: (document: Document) => Promise<T>): Promise<T> {
  const { window } = new JSDOM();
  const added = globals.filter((name) => !(name in globalThis));
  for (const name of added) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  try {
    const done = await work(window.document);
    // React finishes deferred work in the next turns of the event loop.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    return done;
  } finally {
    for (const name of added) Reflect.deleteProperty(globalThis, name);
  }
}
