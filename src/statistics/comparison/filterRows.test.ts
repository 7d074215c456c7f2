import { expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { comparePhases } from './compare.ts';
import { canFilter, canSort, filterRows } from './filterRows.ts';

const all = { filter: 'all', sort: 'release', query: '' } as const;

function rowsOf(dataset: Dataset) {
  const [from, to] = dataset.phases;
  if (from === undefined || to === undefined) throw new Error('two phases expected');
  return comparePhases(dataset, from, to);
}

const ids = (rows: ReturnType<typeof rowsOf>) => rows.map(({ measure }) => measure.id);
const rows = rowsOf(inventedDataset());

test('all rows stand in the order of the release', () => {
  expect(ids(filterRows(rows, all))).toEqual(['visits', 'repairs', 'boats', 'grants', 'loans', 'rope']);
});

test('only those with a change are left where only they are wanted', () => {
  expect(ids(filterRows(rows, { ...all, filter: 'comparable' }))).toEqual(['visits', 'boats']);
});

test('words find a measure in any order and case', () => {
  expect(ids(filterRows(rows, { ...all, query: ' REPAIRS  visits ' }))).toEqual(['repairs']);
  expect(ids(filterRows(rows, { ...all, query: 'tide' }))).toEqual([]);
});

test('by size, the largest change comes first, up or down, within one kind of unit', () => {
  const { observations, ...rest } = inventedDataset();
  const more = [
    { phase: 'round-2', measure: 'repairs', value: 2, quote: 'x' },
    { phase: 'round-2', measure: 'grants', value: 12346, quote: 'x' },
  ];
  const sorted = filterRows(rowsOf({ ...rest, observations: [...observations, ...more] }), { ...all, sort: 'size' });
  // visits +19, repairs −15, boats −1; then grants +£1; then those without a change
  expect(ids(sorted)).toEqual(['visits', 'repairs', 'boats', 'grants', 'loans', 'rope']);
  const smaller = [{ phase: 'round-2', measure: 'repairs', value: 170, quote: 'x' }];
  const other = filterRows(rowsOf({ ...rest, observations: [...observations, ...smaller] }), {
    ...all,
    sort: 'size',
  });
  expect(ids(other)).toEqual(['repairs', 'visits', 'boats', 'grants', 'loans', 'rope']);
});

test('a filter is of use where some rows can be compared and some cannot', () => {
  expect(canFilter(rows)).toBe(true);
  expect(canFilter(rows.filter(({ measure }) => measure.id === 'visits'))).toBe(false);
  expect(canFilter(rows.filter(({ measure }) => measure.id === 'rope'))).toBe(false);
  expect(canFilter([])).toBe(false);
});

test('an order by size is of use where it is another one within a unit', () => {
  // visits +19, boats −1
  expect(canSort(rows)).toBe(false);
  expect(canSort(rows.toReversed())).toBe(true);
  const { observations, ...rest } = inventedDataset();
  const grants = { phase: 'round-2', measure: 'grants', value: 99999, quote: 'x' };
  const withMoney = rowsOf({ ...rest, observations: [...observations, grants] });
  const byUnitsInTurn = ['grants', 'visits', 'boats'].flatMap((id) =>
    withMoney.filter(({ measure }) => measure.id === id),
  );
  expect(canSort(byUnitsInTurn)).toBe(false);
  expect(canSort([])).toBe(false);
});
