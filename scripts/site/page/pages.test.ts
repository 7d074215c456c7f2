import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { pagesOf } from './pages.ts';

const figure = (id: string) => ({ id, title: id, subtitle: id, kind: 'phases' as const, measures: ['visits'] });
const harbour = { dataset: inventedDataset({ figures: [figure('visits'), figure('boats')] }), sha256: 'ab12' };
const second = { dataset: inventedDataset({ id: 'second', figures: [figure('rope')] }), sha256: 'cd34' };

test('each dataset and each figure alone has its folder, those of the first dataset a short one too', () => {
  expect(pagesOf([harbour, second]).map(({ folder }) => folder)).toEqual([
    '',
    'embed/visits/',
    'embed/boats/',
    'harbour-repair/',
    'harbour-repair/embed/visits/',
    'harbour-repair/embed/boats/',
    'second/',
    'second/embed/rope/',
  ]);
});

test('each page is of one dataset, and of one figure where that stands alone', () => {
  expect(pagesOf([harbour, second]).map(({ sha256, figure }) => [sha256, figure?.id])).toEqual([
    ['ab12', undefined],
    ['ab12', 'visits'],
    ['ab12', 'boats'],
    ['ab12', undefined],
    ['ab12', 'visits'],
    ['ab12', 'boats'],
    ['cd34', undefined],
    ['cd34', 'rope'],
  ]);
});

test('the page of a dataset names the others from where it stands, a single figure none', () => {
  const [first, , , again, , , other] = pagesOf([harbour, second]).map(({ others }) => others);
  expect(first).toEqual([{ title: 'Harbour Repair Scheme', language: 'en-GB', href: './second/' }]);
  expect(again).toEqual([{ title: 'Harbour Repair Scheme', language: 'en-GB', href: '../second/' }]);
  expect(other).toEqual([{ title: 'Harbour Repair Scheme', language: 'en-GB', href: '../harbour-repair/' }]);
  expect(pagesOf([harbour, second])[1]?.others).toBeUndefined();
  expect(pagesOf([harbour])[0]?.others).toEqual([]);
});
