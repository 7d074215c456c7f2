import { describe, expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedMeasure, problemsAfter } from '#src/testing/problems.ts';

test('the invented dataset has no problems', () => {
  expect(problemsAfter(() => ({}))).toEqual([]);
});

describe('what does not exist', () => {
  const quote = '61 visits';
  test.each<[string, (dataset: Dataset) => Partial<Dataset>, string]>([
    [
      'a phase',
      ({ observations }) => ({
        observations: [...observations, { phase: 'round-3', measure: 'boats', value: 1, quote }],
      }),
      'observations[8].phase: there is no phase "round-3"; did you mean "round-1"?',
    ],
    [
      'a measure',
      ({ observations }) => ({
        observations: [...observations, { phase: 'round-1', measure: 'boat', value: 1, quote }],
      }),
      'observations[8].measure: there is no measure "boat"; did you mean "boats"?',
    ],
    [
      'a source',
      ({ tables = [] }) => ({
        tables: tables.map((table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, source: 'x' })) })),
      }),
      'tables[0].rows[0].source: there is no source "x"',
    ],
    [
      'a whole',
      ({ measures }) => ({ measures: [...measures, inventedMeasure('x', { partOf: 'visit' })] }),
      'measures[6].partOf: there is no measure "visit"; did you mean "visits"?',
    ],
    [
      'a measure of a figure',
      ({ figures }) => ({
        figures: figures.map((figure) =>
          figure.kind === 'bars'
            ? { ...figure, groups: [{ label: 'All', measures: ['loan'] }], measures: ['loan'] }
            : figure,
        ),
      }),
      'figures[1].measures[0]: there is no measure "loan"; did you mean "loans"?',
    ],
    [
      'a phase of a figure',
      ({ figures }) => ({
        figures: figures.map((figure) => (figure.kind === 'bars' ? { ...figure, phase: 'x' } : figure)),
      }),
      'figures[1].phase: there is no phase "x"',
    ],
    [
      'a highlighted total',
      () => ({ highlights: [{ total: 'boat' }] }),
      'highlights[0].total: there is no total "boat"; did you mean "boats"?',
    ],
    [
      'a highlighted measure',
      () => ({ highlights: [{ phase: 'round-1', measure: 'constructor' }] }),
      'highlights[0].measure: there is no measure "constructor"',
    ],
    [
      'a highlighted value',
      () => ({ highlights: [{ phase: 'round-1', measure: 'loans' }] }),
      'highlights[0]: "loans" is not reported for "round-1"',
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsAfter(change)).toEqual([problem]);
  });
  test('a highlight given twice', () => {
    expect(problemsAfter(() => ({ highlights: [{ total: 'boats' }, { total: 'boats' }] }))).toEqual([
      'highlights[1]: is the same as highlights[0]',
    ]);
  });
});
