import { expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { compare } from './compare.ts';
import { arrangeRows } from './filterRows.ts';

const all = { only: 'all', order: 'release', words: '' } as const;

function rowsOf(dataset: Dataset) {
  const [from, to] = dataset.phases;
  if (from === undefined || to === undefined) throw new Error('two phases expected');
  return compare(dataset, from, to);
}

const ids = (rows: ReturnType<typeof rowsOf>) => rows.map(({ measure }) => measure.id);
const rows = rowsOf(inventedDataset());

test('all rows stand in the order of the release', () => {
  expect(ids(arrangeRows(rows, all))).toEqual(['visits', 'repairs', 'boats', 'grants', 'loans', 'rope']);
});

test('only those with a change are left where only they are wanted', () => {
  expect(ids(arrangeRows(rows, { ...all, only: 'comparable' }))).toEqual(['visits', 'boats']);
});

test('words find a measure in any order and case', () => {
  expect(ids(arrangeRows(rows, { ...all, words: ' REPAIRS  visits ' }))).toEqual(['repairs']);
  expect(ids(arrangeRows(rows, { ...all, words: 'tide' }))).toEqual([]);
});

test('by size, the largest change comes first, up or down, within one kind of unit', () => {
  const { observations, ...rest } = inventedDataset();
  const more = [
    { phase: 'round-2', measure: 'repairs', value: 2, quote: 'x' },
    { phase: 'round-2', measure: 'grants', value: 12346, quote: 'x' },
  ];
  const sorted = arrangeRows(rowsOf({ ...rest, observations: [...observations, ...more] }), { ...all, order: 'size' });
  // visits +19, repairs −15, boats −1; then grants +£1; then those without a change
  expect(ids(sorted)).toEqual(['visits', 'repairs', 'boats', 'grants', 'loans', 'rope']);
  const smaller = [{ phase: 'round-2', measure: 'repairs', value: 170, quote: 'x' }];
  const other = arrangeRows(rowsOf({ ...rest, observations: [...observations, ...smaller] }), {
    ...all,
    order: 'size',
  });
  expect(ids(other)).toEqual(['repairs', 'visits', 'boats', 'grants', 'loans', 'rope']);
});
