// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { partOfPage, textsOf } from '#src/testing/renderPart.tsx';
import { KeyNumbers } from './KeyNumbers.tsx';

const shown = (dataset: Dataset, search = '') => partOfPage(dataset, <KeyNumbers dataset={dataset} />, search);

test('each key number stands with what it counts, and how it comes about or its phase', () => {
  const host = shown(inventedDataset());
  expect([...host.querySelectorAll('li')].map((item) => textsOf(item, 'a, p'))).toEqual([
    ['141', 'Visits', 'stated; 61 + 80 agrees'],
    ['£1,500,000', 'Loans', 'Round 2'],
  ]);
  expect(host.querySelectorAll('svg')).toHaveLength(0);
});

test('a total of different measures counts what its own label says', () => {
  const [total] = inventedDataset().statedTotals ?? [];
  if (total === undefined) throw new Error('no total');
  const parts = ['visits', 'boats'].map((measure) => ({ phase: 'round-1', measure }));
  const host = shown(
    inventedDataset({ highlights: [{ total: 'visits' }], statedTotals: [{ ...total, parts, value: 65 }] }),
  );
  expect(textsOf(host, 'p')).toEqual(['All visits', 'stated; 61 + 4 agrees']);
});

test('a total that does not add up is flagged where it stands, and leads to the totals', () => {
  const host = shown(inventedDataset({ highlights: [{ total: 'boats' }] }));
  expect(textsOf(host, 'li > a, li > p')).toEqual(['8', 'Boats moved', 'stated; 4 + 3 = 7']);
  expect(host.querySelectorAll('p a svg')).toHaveLength(1);
  expect([...host.querySelectorAll('li p a')].map((link) => link.getAttribute('href'))).toEqual(['#totals']);
});

test('a total that cannot be checked leads to the totals without a flag', () => {
  const observations = inventedDataset().observations.filter(({ measure }) => measure !== 'boats');
  const host = shown(inventedDataset({ observations, highlights: [{ total: 'boats' }] }));
  expect(textsOf(host, 'li p a[href="#totals"]')).toEqual(['stated; cannot be checked']);
  expect(host.querySelectorAll('svg')).toHaveLength(0);
});

test('each is a link to itself that says what it is', () => {
  const links = [...shown(inventedDataset()).querySelectorAll('a')];
  expect(links.map((link) => [link.dataset['number'], link.getAttribute('aria-label')])).toEqual([
    ['total.visits', '141: All visits'],
    ['round-2.loans', '£1,500,000: Loans, Round 2'],
  ]);
});

test('the one that the address names is lit up', () => {
  const links = [...shown(inventedDataset(), '?select=round-2.loans').querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'true']);
});

test('a value says how far it holds, a zero is one', () => {
  const highlights = ['visits', 'boats', 'rope'].map((measure) => ({ phase: 'round-1', measure }));
  const observations: Dataset['observations'] = [
    { phase: 'round-1', measure: 'visits', value: 60, qualifier: 'about', quote: 'some 60 visits' },
    { phase: 'round-1', measure: 'boats', value: 0, quote: 'no boats' },
    { phase: 'round-1', measure: 'rope', value: 12.5, qualifier: 'at-most', quote: 'up to 12.5 kg' },
  ];
  const host = shown(inventedDataset({ highlights, observations, statedTotals: [] }));
  expect(textsOf(host, 'a')).toEqual(['about 60', '0', 'at most 12.5 kg']);
});

test('there is no place for key numbers where there are none', () => {
  const { highlights: _, ...without } = inventedDataset();
  expect(shown(without).childElementCount).toBe(0);
  expect(shown(inventedDataset({ highlights: [] })).childElementCount).toBe(0);
});
