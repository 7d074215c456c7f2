import { describe, expect, test } from 'vitest';
import { inventedMeasure, problemsAfter } from '#src/testing/problems.ts';

describe('figures', () => {
  const withFigure = (rest: { measures: string[]; groups?: { label: string; measures: string[] }[] }) =>
    problemsAfter(({ figures }) => ({
      figures: figures.map((figure) => {
        if (figure.kind !== 'phases') return figure;
        const { groups: _, ...plain } = figure;
        return { ...plain, ...rest };
      }),
    }));
  const grouped = (...groups: string[][]) => groups.map((measures, index) => ({ label: `Group ${index}`, measures }));
  test('a measure stands once', () => {
    expect(withFigure({ measures: ['boats', 'boats'] })).toEqual([
      'figures[0].measures[1]: "boats" is drawn already, as figures[0].measures[0]',
    ]);
  });
  test('measures have one kind of unit', () => {
    expect(withFigure({ measures: ['boats', 'rope'] })).toEqual([
      'figures[0].measures[1]: "rope" holds quantities in "kg", "boats" counts: they do not go together',
    ]);
  });
  test('groups leave no measure out', () => {
    expect(withFigure({ measures: ['visits', 'boats'], groups: grouped(['visits']) })).toEqual([
      'figures[0].groups: hold no "boats", which the figure draws',
    ]);
  });
  test('groups keep the order of the measures', () => {
    expect(withFigure({ measures: ['visits', 'boats'], groups: grouped(['boats'], ['visits']) })).toEqual([
      'figures[0].groups[0].measures[0]: "boats" is out of place; the figure draws "visits" here',
    ]);
  });
  test('groups name measures that exist', () => {
    expect(withFigure({ measures: ['visits', 'boats'], groups: grouped(['visits'], ['bots', 'tents']) })).toEqual([
      'figures[0].groups[1].measures[0]: "bots" is no measure; did you mean "boats"?',
      'figures[0].groups[1].measures[1]: "tents" is no measure; there are "visits", "repairs", "boats", "grants", "loans" and 1 more',
    ]);
  });
  test('a measure that does not exist is said once where the figure draws it too', () => {
    expect(withFigure({ measures: ['visits', 'bots'], groups: grouped(['visits', 'bots']) })).toEqual([
      'figures[0].measures[1]: "bots" is no measure; did you mean "boats"?',
    ]);
  });
  test('a drawn measure that does not exist is said once where the groups end before it', () => {
    expect(withFigure({ measures: ['visits', 'bots'], groups: grouped(['visits']) })).toEqual([
      'figures[0].measures[1]: "bots" is no measure; did you mean "boats"?',
    ]);
  });
  test('groups hold nothing more', () => {
    expect(withFigure({ measures: ['visits'], groups: grouped(['visits', 'boats']) })).toEqual([
      'figures[0].groups[0].measures[1]: "boats" is out of place; no further measure is drawn',
    ]);
  });
  test('no groups at all are not the measures', () => {
    expect(withFigure({ measures: ['visits'], groups: [] })).toEqual([
      'figures[0].groups: hold no "visits", which the figure draws',
    ]);
  });
  test('there is a value to draw in some phase', () => {
    expect(
      problemsAfter(({ measures, figures }) => ({
        measures: [...measures, inventedMeasure('a')],
        figures: figures.map((figure) =>
          figure.kind === 'phases' ? { ...figure, measures: ['a'], groups: grouped(['a']) } : figure,
        ),
      })),
    ).toEqual(['figures[0]: has nothing to draw: none of its measures is reported for any phase']);
  });
  test('bars have a value to draw in their phase', () => {
    expect(
      problemsAfter(({ figures }) => ({
        figures: figures.map((figure) =>
          figure.kind === 'bars'
            ? { ...figure, measures: ['loans'], groups: grouped(['loans']), phase: 'round-1' }
            : figure,
        ),
      })),
    ).toEqual(['figures[1]: has nothing to draw: none of its measures is reported for "round-1"']);
  });
  test('a value of a phase that does not exist is told there, not as missing from the figure', () => {
    const problems = problemsAfter(({ phases, observations, figures }) => ({
      phases: phases.map((phase) => (phase.id === 'round-1' ? { ...phase, id: 'round-3' } : phase)),
      observations: observations.slice(0, 2),
      ...{ statedTotals: [], highlights: [], tables: [] },
      figures: figures.filter(({ kind }) => kind === 'phases'),
    }));
    expect(problems).toEqual([
      'observations[0].phase: "round-1" is no phase; there are "round-3" and "round-2"',
      'observations[1].phase: "round-1" is no phase; there are "round-3" and "round-2"',
    ]);
  });
  test('a stated zero is a value to draw', () => {
    const problems = problemsAfter(({ sources, measures, observations, figures }) => ({
      sources: sources.map((source) => ({ ...source, lines: [...source.lines, 'There were zero storms.'] })),
      measures: [...measures, inventedMeasure('storms')],
      observations: [...observations, { phase: 'round-1', measure: 'storms', value: 0, quote: 'zero storms' }],
      figures: figures.map((figure) =>
        figure.kind === 'phases' ? { ...figure, measures: ['storms'], groups: grouped(['storms']) } : figure,
      ),
    }));
    expect(problems).toEqual([]);
  });
  test('a row of a table has a cell for each column', () => {
    expect(
      problemsAfter(({ tables = [] }) => ({ tables: tables.map((table) => ({ ...table, columns: ['Round'] })) })),
    ).toEqual(['tables[0].rows[0].cells: holds 2 for 1 columns']);
  });
});
