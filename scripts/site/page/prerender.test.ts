import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { prerender } from './prerender.ts';

const dataset = inventedDataset();
const [figure] = dataset.figures;
if (figure === undefined) throw new Error('no figure');
const pageIn = async (folder: string, alone?: typeof figure) =>
  new JSDOM(await prerender({ dataset, sha256: 'ab'.repeat(32), folder, ...(alone && { figure: alone }) })).window
    .document;

test('a page is served with its title, its text and each chart at five widths, no id twice', async () => {
  const page = await pageIn('');
  expect(page.querySelector('h1')?.textContent).toBe('Harbour Repair Scheme');
  expect(page.body.textContent).toContain('Loans of £1.5m, the first of their kind; and');
  const widths = [...page.querySelectorAll('figure#work [data-chart] > svg')].map((svg) => svg.getAttribute('width'));
  expect(widths).toEqual(['144', '288', '358', '560', '720']);
  expect(page.querySelectorAll('figure#work [data-chart="work.358"] rect.bar')).toHaveLength(5);
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toHaveLength(new Set(ids).size);
});

test('what the first screen shows is served first: the comparison, the release beside it, then the figures', async () => {
  const page = await pageIn('');
  const parts = page.querySelectorAll('h1, .key-numbers, #comparison, #release, figure, #totals, #glossary, #data');
  expect([...parts].map(({ id, localName }) => id || localName)).toEqual([
    'h1',
    'ul',
    'comparison',
    'release',
    'work',
    'money',
    'totals',
    'glossary',
    'data',
  ]);
});

test('a chart is named and described once, by what holds its widths', async () => {
  const page = await pageIn('');
  const frame = page.querySelector('figure#work .chart-frame');
  expect(frame?.getAttribute('role')).toBe('img');
  const said = (name: string) => page.getElementById(frame?.getAttribute(name) ?? '')?.textContent;
  expect(said('aria-labelledby')).toBe(figure.title);
  expect(said('aria-describedby')).toMatch(/^Bar chart.*Visits: Round 1, 61/);
  expect(page.documentElement.innerHTML.split('Bar chart')).toHaveLength(1 + inventedDataset().figures.length);
  expect(frame?.querySelectorAll('svg')).toHaveLength(5);
  expect(frame?.querySelectorAll('svg:not([aria-hidden=true])')).toHaveLength(0);
});

test('it finds its data from where it stands', async () => {
  const page = await pageIn('harbour-repair/');
  expect(page.querySelector('a[href$=".json"]')?.getAttribute('href')).toBe('../data/harbour-repair.json');
});

test('it links to the other datasets of the site', async () => {
  const others = [{ title: 'מעגן', language: 'he', href: '../mooring/' }];
  const html = await prerender({ dataset, sha256: 'ab'.repeat(32), folder: 'harbour-repair/', others });
  const link = new JSDOM(html).window.document.querySelector('#data a[hreflang]');
  expect(link?.textContent).toBe('מעגן');
  expect(link?.getAttribute('href')).toBe('../mooring/');
  expect(link?.getAttribute('lang')).toBe('he');
});

test('a figure that stands alone is served with its chart', async () => {
  const page = await pageIn('embed/work/', figure);
  expect(page.querySelector('h1')?.textContent).toBe(figure.title);
  expect(page.querySelectorAll('[data-chart] > svg[role=img]')).toHaveLength(5);
});

test('nothing is left of the document that the charts were drawn in', async () => {
  await pageIn('');
  expect('document' in globalThis).toBe(false);
});
