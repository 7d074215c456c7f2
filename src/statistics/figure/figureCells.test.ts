import { expect, test } from 'vitest';
import { inventedDataset, pendingDataset } from '#src/testing/dataset.ts';
import { figureCells } from './figureCells.ts';

const dataset = inventedDataset();
const figureOf = (id: string, from = dataset) => {
  const figure = from.figures.find((each) => each.id === id);
  if (figure === undefined) throw new Error(`no figure: ${id}`);
  return figure;
};

test('a table has a row for each measure and a column for each phase, gaps in words', () => {
  expect(figureCells(dataset, figureOf('work'))).toEqual([
    ['Group', 'Measure', 'Unit', 'Round 1', 'Round 2'],
    ['Visits', 'Visits', 'visits', '61', '80'],
    ['Visits', 'Visits for repairs', 'visits', '17', 'not reported'],
    ['Boats', 'Boats moved', 'boats', '4', '3'],
  ]);
});

test('numbers are plain, money too', () => {
  expect(figureCells(dataset, figureOf('money'))).toEqual([
    ['Group', 'Measure', 'Unit', 'Round 2'],
    ['Paid back later', 'Loans', 'British pounds', '1500000'],
    ['Given', 'Grants', 'British pounds', 'not reported'],
  ]);
});

test('a value that is not exact says so beside it', () => {
  const { observations, figures } = inventedDataset();
  const about = inventedDataset({
    observations: observations.map((each) => (each.value === 80 ? { ...each, qualifier: 'at-least' } : each)),
    figures: figures.map(({ groups: _, ...figure }) => figure),
  });
  expect(figureCells(about, figureOf('work', about))).toEqual([
    ['Measure', 'Unit', 'Round 1', 'Stated as', 'Round 2', 'Stated as'],
    ['Visits', 'visits', '61', '', '80', 'at least'],
    ['Visits for repairs', 'visits', '17', '', 'not reported', ''],
    ['Boats moved', 'boats', '4', '', '3', ''],
  ]);
});

test('what had still to happen has a column where a measure says so', () => {
  const dataset = pendingDataset();
  expect(dataset.figures.slice(1).map((figure) => figureCells(dataset, figure))).toEqual([
    [
      ['Group', 'Measure', 'Unit', 'Round 2', 'Still to happen'],
      ['Paid back later', 'Loans', 'British pounds', '1500000', 'not yet paid out'],
      ['Given', 'Grants', 'British pounds', 'not reported', ''],
    ],
  ]);
});
