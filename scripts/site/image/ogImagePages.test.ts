import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { pagesOf } from '../page/pages.ts';
import { ogImagePages } from './ogImagePages.ts';

const site = 'https://harbour.example/site/';
const harbour = { dataset: inventedDataset(), sha256: 'ab'.repeat(32) };
const second = { dataset: inventedDataset({ id: 'second' }), sha256: 'cd'.repeat(32) };

test('each page has one address, its data and the picture of its figure or of its first one', async () => {
  const emitted: string[] = [];
  const pages = await ogImagePages(pagesOf([harbour, second]), site, 'src/export/font', ({ id }, { width }) => {
    emitted.push(`${id} ${width}`);
    return `assets/${id}-${emitted.length}.png`;
  });
  const told = pages.map(({ publishing }) => [publishing?.url, publishing?.data, publishing?.image?.url]);
  const [one, other] = [`${site}data/harbour-repair.json`, `${site}data/second.json`];
  expect(told).toEqual([
    [site, one, `${site}assets/work-1.png`],
    [`${site}embed/work/`, one, `${site}assets/work-1.png`],
    [`${site}embed/money/`, one, `${site}assets/money-2.png`],
    [site, one, `${site}assets/work-1.png`],
    [`${site}embed/work/`, one, `${site}assets/work-1.png`],
    [`${site}embed/money/`, one, `${site}assets/money-2.png`],
    [`${site}second/`, other, `${site}assets/work-3.png`],
    [`${site}second/embed/work/`, other, `${site}assets/work-3.png`],
    [`${site}second/embed/money/`, other, `${site}assets/money-4.png`],
  ]);
  expect(emitted).toEqual(['work 1600', 'money 1600', 'work 1600', 'money 1600']);
});
