import { describe, expect, it } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { comparePhases } from './compare.ts';
import { comparisonGroups } from './comparisonGroups.ts';

/** The groups of a dataset's first two phases: title and reason, then the measures. */
function groups(dataset: Dataset, turn = false): [string, string[]][] {
  const [first, second] = turn ? dataset.phases.toReversed() : dataset.phases;
  if (first === undefined || second === undefined) throw new Error(`too few phases: ${dataset.phases.length}`);
  return comparisonGroups(dataset, comparePhases(dataset, first, second), first, second).map(({ title, why, rows }) => [
    why === '' ? title : `${title}: ${why}`,
    rows.map(({ measure }) => measure.id),
  ]);
}

/** What stands over measures reported for one round alone; all but counts have a unit, and a scale of their own. */
function only(one: string, other: string, unit: string): string {
  const scale = unit === '' ? '' : ', bars on a scale of their own';
  return `Reported for Round ${one} but not for Round ${other}${unit}: no difference can be given${scale}`;
}

describe('the rows of a comparison', () => {
  it('stand by where they were reported, comparable ones first, then by what they are measured in', () => {
    expect(groups(inventedDataset())).toEqual([
      ['Reported for both phases', ['visits', 'boats']],
      [only('1', '2', ''), ['repairs']],
      [only('1', '2', ', in British pounds'), ['grants']],
      [only('2', '1', ', in British pounds'), ['loans']],
      [only('2', '1', ', in kg'), ['rope']],
    ]);
  });

  it('follow the phases when these are turned round', () => {
    expect(groups(inventedDataset(), true)).toEqual([
      ['Reported for both phases', ['visits', 'boats']],
      [only('2', '1', ', in British pounds'), ['loans']],
      [only('2', '1', ', in kg'), ['rope']],
      [only('1', '2', ''), ['repairs']],
      [only('1', '2', ', in British pounds'), ['grants']],
    ]);
  });

  it('say nothing of a third phase, and name the two', () => {
    const { phases, observations } = inventedDataset();
    const dataset = inventedDataset({
      phases: [...phases, { id: 'round-3', label: 'Round 3' }],
      observations: [...observations, { phase: 'round-3', measure: 'repairs', value: 9, quote: '9 for repairs' }],
    });
    expect(groups(dataset)[0]).toEqual(['Reported for Round 1 and Round 2', ['visits', 'boats']]);
    expect(groups(dataset)[1]).toEqual([only('1', '2', ''), ['repairs']]);
  });

  it('stand apart where both were reported but not to be compared', () => {
    const measures = inventedDataset().measures.map((measure) =>
      measure.id === 'boats'
        ? { ...measure, comparison: { change: 'none' as const, note: 'Counted again.' } }
        : measure,
    );
    const observations = inventedDataset().observations.map((each) =>
      each.measure === 'visits' ? { ...each, qualifier: 'about' as const } : each,
    );
    expect(groups(inventedDataset({ measures, observations }))[0]).toEqual([
      'Reported for both phases, but not to be compared',
      ['visits', 'boats'],
    ]);
  });

  it('are comparable where the first value is a stated zero', () => {
    const observations = inventedDataset().observations.map((each) => ({ ...each, value: 0 }));
    expect(groups(inventedDataset({ observations }))[0]).toEqual(['Reported for both phases', ['visits', 'boats']]);
  });

  it('say that nothing was reported where nothing was', () => {
    const dataset = inventedDataset({ observations: [] });
    expect(groups(dataset)).toEqual([
      ['Reported for neither of the two: no difference can be given', ['visits', 'repairs', 'boats']],
      ['Reported for neither of the two, in British pounds: no difference can be given', ['grants', 'loans']],
      ['Reported for neither of the two, in kg: no difference can be given', ['rope']],
    ]);
  });

  it('have a scale of their own only where they have bars, and where others have bars before them', () => {
    const given = (...measures: string[]) =>
      inventedDataset({
        observations: inventedDataset().observations.filter((each) => measures.includes(each.measure)),
      });
    const neither = 'Reported for neither of the two, in British pounds: no difference can be given';
    expect(groups(given('visits')).map(([head]) => head)).toContain(neither);
    expect(groups(given('rope')).map(([head]) => head)).toContain(
      'Reported for Round 2 but not for Round 1, in kg: no difference can be given',
    );
    expect(groups(given('visits', 'rope')).map(([head]) => head)).toContain(only('2', '1', ', in kg'));
  });

  it('are none of none', () => {
    const [from, to] = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ];
    expect(comparisonGroups(inventedDataset(), [], from, to)).toEqual([]);
  });
});
