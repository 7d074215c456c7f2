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
      'observations[8].phase: "round-3" is no phase; there are "round-1" and "round-2"',
    ],
    [
      'a measure',
      ({ observations }) => ({
        observations: [...observations, { phase: 'round-1', measure: 'boat', value: 1, quote }],
      }),
      'observations[8].measure: "boat" is no measure; did you mean "boats"?',
    ],
    [
      'a source',
      ({ tables = [] }) => ({
        tables: tables.map((table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, source: 'x' })) })),
      }),
      'tables[0].rows[0].source: "x" is no source; there is only "bulletin"',
    ],
    [
      'a whole',
      ({ measures }) => ({ measures: [...measures, inventedMeasure('x', { partOf: 'visit' })] }),
      'measures[6].partOf: "visit" is no measure; did you mean "visits"?',
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
      'figures[1].measures[0]: "loan" is no measure; did you mean "loans"?',
    ],
    [
      'a phase of a figure',
      ({ figures }) => ({
        figures: figures.map((figure) => (figure.kind === 'bars' ? { ...figure, phase: 'x' } : figure)),
      }),
      'figures[1].phase: "x" is no phase; there are "round-1" and "round-2"',
    ],
    [
      'a highlighted total',
      () => ({ highlights: [{ total: 'boat' }] }),
      'highlights[0].total: "boat" is no total; there are "visits" and "boats"',
    ],
    [
      'a highlighted measure',
      () => ({ highlights: [{ phase: 'round-1', measure: 'constructor' }] }),
      'highlights[0].measure: "constructor" is no measure; there are "visits", "repairs", "boats", "grants", "loans" and 1 more',
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
