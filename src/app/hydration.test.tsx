// @vitest-environment jsdom
import { hydrateRoot, type Root as ReactRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EmbeddedFigure } from '#src/app/embed/EmbeddedFigure.tsx';
import ChartSvg from '#src/figures/chart/ChartSvg.tsx';
import {
  chartName,
  chartsFromMarkup,
  findPrerenderedCharts,
  type PrerenderedCharts,
} from '#src/figures/chart/prerenderedCharts.ts';
import { layoutChart } from '#src/figures/layout/layout.ts';
import { chartRows } from '#src/figures/layout/rows.ts';
import { widthOnPage } from '#src/figures/layout/text.ts';
import { chartWidths } from '#src/figures/theme.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { render } from '#src/testing/render.ts';
import { textsOf } from '#src/testing/renderPart.tsx';
import { servedMarkup } from '#src/testing/servedMarkup.ts';
import { Root } from './Root.tsx';

const complaints = vi.fn();
const measured: (() => void)[] = [];
let root: ReactRoot;

class Observer {
  observe() {}
  disconnect() {}
}

class Measuring extends Observer {
  constructor(tell: () => void) {
    super();
    measured.push(tell);
  }
}

const [figure] = inventedDataset().figures;
if (figure === undefined) throw new Error('no figure');
const dataset = inventedDataset({ figures: [figure] });

/** The figure's charts as a page is served with them. */
const markup = (): PrerenderedCharts => {
  const rows = chartRows(dataset, figure);
  const charts = chartWidths.map((width): [name: string, svg: string] => {
    const placed = layoutChart(rows, width, widthOnPage);
    const host = render(<ChartSvg id={`${width}`} layout={placed} phases={dataset.phases.length} ariaId={figure.id} />);
    host.firstElementChild?.setAttribute('aria-hidden', 'true');
    return [chartName(figure.id, width), host.innerHTML];
  });
  return chartsFromMarkup(new Map(charts));
};

const page = (charts: PrerenderedCharts, alone?: string) => (
  <Root
    site={{ link: { url: './b.json' }, datasetHref: './b.json', figure: alone, datasetUrl: undefined }}
    given={{ dataset: inventedDataset({ figures: [figure] }), sha256: 'ab'.repeat(32), file: new Uint8Array() }}
    embed={EmbeddedFigure}
    charts={charts}
  />
);

/** When the waits of a test end together, before its own limit of 30 s, so that it tells what it waited for. */
let end = 0;

/** Waits for what a slow machine may take long for. */
const soon = (isSo: () => void) => vi.waitFor(isSo, { timeout: Math.max(end - Date.now(), 1) });

type Options = { alone?: string; alter?: (served: string) => string; before?: (served: HTMLElement) => void };

/** A page as it is served, with its markup changed where a test alters it, then taken over at an address with this query. */
async function takenOver(
  search: string,
  { alone, alter = (served) => served, before: act }: Options = {},
): Promise<HTMLElement> {
  history.replaceState(null, '', '/');
  const host = document.createElement('div');
  const served = page(markup(), alone);
  host.innerHTML = alter(await servedMarkup(served));
  document.body.replaceChildren(host);
  document.documentElement.removeAttribute('data-alive');
  act?.(host);
  // As the page's inline script does.
  for (const id of new URLSearchParams(search).get('table')?.split(',') ?? []) tableOf(host, id)?.click();
  history.replaceState(null, '', `/${search}`);
  const before = host.innerHTML;
  root = hydrateRoot(host, page(findPrerenderedCharts(host), alone), { onRecoverableError: complaints });
  expect(host.innerHTML).toBe(before);
  await soon(() => expect(document.documentElement.hasAttribute('data-alive')).toBe(true));
  await soon(() => expect(measured.length).toBeGreaterThan(0));
  return host;
}

const tableOf = (host: HTMLElement, id: string) =>
  host.querySelector<HTMLInputElement>(`input[name="${id}.view"][value="table"]`);

/** Until the boxes were measured and this chart is the only one. */
const leftAlone = (host: HTMLElement, picture: Element | undefined) =>
  soon(() => {
    for (const tell of measured) tell();
    expect(pictures(host)).toEqual([picture]);
  });

const pictures = (host: HTMLElement) => [...host.querySelectorAll(`figure svg[width]`)].filter(isChart);
const isChart = (svg: Element) => chartWidths.some((width) => svg.getAttribute('width') === String(width));

beforeEach(() => {
  end = Date.now() + 25_000;
  vi.stubGlobal('ResizeObserver', Measuring);
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('matchMedia', () => new EventTarget());
  vi.spyOn(console, 'error').mockImplementation(complaints);
  HTMLElement.prototype.scrollIntoView = () => undefined;
  measured.length = 0;
});

afterEach(() => {
  root.unmount();
  expect(complaints.mock.calls).toEqual([]);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  complaints.mockReset();
  document.body.replaceChildren();
});

test('a page is taken over as it was served, its charts at every width as they are', async () => {
  const host = await takenOver('');
  expect(pictures(host).map((svg) => svg.getAttribute('aria-hidden'))).toEqual([
    'true',
    'true',
    'true',
    'true',
    'true',
  ]);
  expect(pictures(host).map((svg) => svg.getAttribute('width'))).toEqual(['144', '288', '358', '560', '720']);
});

test('once there is a width one chart is left, the very picture that was served, with its bars as buttons', async () => {
  const host = await takenOver('');
  const [narrowest] = pictures(host);
  await leftAlone(host, narrowest);
  expect(host.querySelectorAll('.bar-button').length).toBeGreaterThan(3);
  expect(narrowest?.getAttribute('aria-hidden')).toBeNull();
  expect(narrowest?.closest('[role=img]')).toBe(narrowest);
});

test('a chart that was served with another number is drawn again', async () => {
  const host = await takenOver('', { alter: (served) => served.replaceAll('>61</text>', '>67</text>') });
  const values = () => textsOf(host, `figure svg[width="${chartWidths[0]}"] text`).filter((text) => /^\d+$/.test(text));
  expect(values()).toContain('67');
  await soon(() => {
    for (const tell of measured) tell();
    expect(pictures(host)).toHaveLength(1);
    expect(values()).toContain('61');
  });
  expect(values()).not.toContain('67');
});

test('what the address asks for follows: the number, the table in place of the chart, what it names in vain', async () => {
  const host = await takenOver(`?select=round-2.visits&table=${figure.id}&compare=round-9`);
  await soon(() => expect(textsOf(host, '.number-card h3')).toEqual(['80 visitsRound 2']));
  await soon(() => expect(pictures(host)).toEqual([]));
  expect(textsOf(host, '.page-notice p')[0]).toContain('“compare=round-9”');
});

test('a chart that was hidden comes back as the same picture', async () => {
  const host = await takenOver('');
  const [narrowest] = pictures(host);
  const show = (view: string) => host.querySelector<HTMLInputElement>(`figure input[value="${view}"]`)?.click();
  await leftAlone(host, narrowest);
  show('table');
  await soon(() => expect(pictures(host)).toEqual([]));
  show('chart');
  await soon(() => expect(pictures(host)).toEqual([narrowest]));
});

test('a table that the reader chose before stays chosen, and the address says so', async () => {
  const host = await takenOver('', { before: (served) => tableOf(served, figure.id)?.click() });
  await soon(() => expect(location.search).toBe(`?table=${figure.id}`));
  expect(tableOf(host, figure.id)?.checked).toBe(true);
  expect(host.querySelectorAll('figure a[data-number]').length).toBeGreaterThan(3);
});

test('a figure that stands alone is taken over too', async () => {
  const host = await takenOver('', { alone: figure.id });
  expect(textsOf(host, 'h1')).toEqual([figure.title]);
});

test('a file that the address asks for is asked of the reader; the page stays as it was served', async () => {
  const host = await takenOver('?file=0badc0de&select=round-2.visits&table=gold');
  const [narrowest] = pictures(host);
  await soon(() => expect(textsOf(host, '.page-notice strong')).toEqual(['0badc0de']));
  expect(textsOf(host, '.page-notice')).toHaveLength(1);
  expect(textsOf(host, '.number-card h3')).toEqual([]);
  expect(location.search).toBe('?file=0badc0de&select=round-2.visits&table=gold');
  await leftAlone(host, narrowest);
});
