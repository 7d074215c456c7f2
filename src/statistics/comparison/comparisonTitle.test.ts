import { describe, expect, it } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { comparePhases } from './compare.ts';
import { comparisonTitle } from './comparisonTitle.ts';

function titleOf(dataset: Dataset) {
  const [from, to] = dataset.phases;
  if (from === undefined || to === undefined) throw new Error(`too few phases: ${dataset.phases.length}`);
  return comparisonTitle(comparePhases(dataset, from, to), from, to);
}

describe('the headline of a comparison', () => {
  it('is what was reported of the first measure that can be compared', () => {
    expect(titleOf(inventedDataset())).toEqual({
      text: 'Visits: 61 reported for Round 1, 80 for Round 2',
      quoted: ['Visits'],
    });
  });

  it('is of the next one where the first may not be compared', () => {
    const observations = inventedDataset().observations.map((each) =>
      each.measure === 'visits' ? { ...each, qualifier: 'about' as const } : each,
    );
    expect(titleOf(inventedDataset({ observations })).text).toBe('Boats moved: 4 reported for Round 1, 3 for Round 2');
  });

  it('is the phases where none can be', () => {
    expect(titleOf(inventedDataset({ comparison: { change: 'none' } }))).toEqual({
      text: 'Round 1 and Round 2',
      quoted: [],
    });
  });
});
