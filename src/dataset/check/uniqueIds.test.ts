import { describe, expect, test } from 'vitest';
import { inventedMeasure, problemsAfter } from '#src/testing/problems.ts';

const first = <T>([item]: T[]): T[] => (item === undefined ? [] : [item]);

describe('ids', () => {
  test('a measure with the id of an earlier one', () => {
    expect(problemsAfter(({ measures }) => ({ measures: [...measures, inventedMeasure('boats')] }))).toEqual([
      'measures[6].id: "boats" is already the id of measures[2]',
    ]);
  });
  test('phases, sources and totals with the id of an earlier one', () => {
    const problems = problemsAfter(({ phases, sources, statedTotals = [] }) => ({
      phases: [...phases, { id: 'round-1', label: 'Again' }],
      sources: [...sources, ...sources],
      statedTotals: [...statedTotals, ...first(statedTotals)],
    }));
    expect(problems).toEqual([
      'sources[1].id: "bulletin" is already the id of sources[0]',
      'phases[2].id: "round-1" is already the id of phases[0]',
      'statedTotals[2].id: "visits" is already the id of statedTotals[0]',
    ]);
  });
  test('a table with the id of a figure', () => {
    expect(problemsAfter(({ tables = [] }) => ({ tables: tables.map((table) => ({ ...table, id: 'work' })) }))).toEqual(
      ['tables[0].id: "work" is already the id of figures[0]'],
    );
  });
  test('a second observation of a phase and measure', () => {
    expect(problemsAfter(({ observations }) => ({ observations: [...observations, ...first(observations)] }))).toEqual([
      'observations[8]: states round-1, visits again, as observations[0] does already',
    ]);
  });
});
