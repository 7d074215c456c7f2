// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset, pendingDataset } from '#src/testing/dataset.ts';
import { partOfPage, rowsIn, textsOf } from '#src/testing/renderPart.tsx';
import { FigureTable } from './FigureTable.tsx';

/** The table of the figure with this id. */
function table(id: string, dataset: Dataset = inventedDataset()): HTMLElement {
  const figure = dataset.figures.find((each) => each.id === id);
  if (figure === undefined) throw new Error(`no figure with this id: ${id}`);
  return partOfPage(dataset, <FigureTable dataset={dataset} figure={figure} />);
}

test('a figure of phases has a column for each, a row for each measure, and gaps in words', () => {
  expect(rowsIn(table('work'))).toEqual([
    ['Group', 'Measure', 'Unit', 'Round 1', 'Round 2'],
    ['Visits', 'Visits', 'visits', '61', '80'],
    ['Visits', 'Visits for repairs', 'visits', '17', 'not reported'],
    ['Boats', 'Boats moved', 'boats', '4', '3'],
  ]);
});

test('a figure of one phase has a column for that one', () => {
  expect(rowsIn(table('money'))).toEqual([
    ['Group', 'Measure', 'Unit', 'Round 2'],
    ['Paid back later', 'Loans', 'British pounds', '£1,500,000'],
    ['Given', 'Grants', 'British pounds', 'not reported'],
  ]);
});

test('without groups there is no column for them, and a third phase has its own', () => {
  const dataset = inventedDataset({
    phases: ['1', '2', '3'].map((number) => ({ id: `round-${number}`, label: `Round ${number}` })),
    observations: [
      { phase: 'round-1', measure: 'rope', value: 0, quote: 'no rope' },
      { phase: 'round-3', measure: 'rope', value: 0.125, qualifier: 'about', quote: 'about 0.125 kg' },
    ],
    figures: [{ id: 'rope', title: 'Rope', subtitle: 'Rope', kind: 'phases', measures: ['rope'] }],
  });
  expect(rowsIn(table('rope', dataset))).toEqual([
    ['Measure', 'Unit', 'Round 1', 'Round 2', 'Round 3'],
    ['Rope handed out', 'kg', '0 kg', 'not reported', 'about 0.125 kg'],
  ]);
});

test('the table is named by its figure, its rows and columns have heads, and no cell is merged', () => {
  const host = table('work');
  expect(textsOf(host, 'caption')).toEqual(['80 visits reported for Round 2, 61 for Round 1']);
  expect(textsOf(host, 'tbody th[scope=row]')).toEqual(['Visits', 'Visits for repairs', 'Boats moved']);
  expect(host.querySelectorAll('thead tr')).toHaveLength(1);
  expect(host.querySelectorAll('[colspan], [rowspan]')).toHaveLength(0);
});

test('each value is a link to itself, and a gap is none', () => {
  const numbers = [...table('money').querySelectorAll('a')].map((link) => link.dataset['number']);
  expect(numbers).toEqual(['round-2.loans']);
});

test('a measure to which something had still to happen says so', () => {
  expect(rowsIn(table('money', pendingDataset()))[1]).toEqual([
    'Paid back later',
    'Loansnot yet paid out',
    'British pounds',
    '£1,500,000',
  ]);
});
