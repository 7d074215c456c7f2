import { describe, expect, it } from 'vitest';
import type { Dataset, StatedTotal } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { pairFlags } from './pairFlags.ts';

function flagsOf(dataset: Dataset): [string, string][] {
  const [from, to] = dataset.phases;
  if (from === undefined || to === undefined) throw new Error(`too few phases: ${dataset.phases.length}`);
  return [...pairFlags(dataset, from, to)];
}

/** The dataset with its second total, of the boats, changed. */
function withBoats(changes: Partial<StatedTotal>): Dataset {
  const totals = inventedDataset().statedTotals ?? [];
  return inventedDataset({
    statedTotals: totals.map((each) => (each.id === 'boats' ? { ...each, ...changes } : each)),
  });
}

describe('the flag at a difference', () => {
  it('says what the two values add up to and what is stated', () => {
    expect(flagsOf(inventedDataset())).toEqual([['boats', '4 + 3 = 7; 8 stated']]);
  });

  it('is none where the total agrees', () => {
    expect(flagsOf(withBoats({ value: 7 }))).toEqual([]);
  });

  it('is none where the parts are not the two values of one measure', () => {
    const parts = [
      { phase: 'round-1', measure: 'boats' },
      { phase: 'round-2', measure: 'visits' },
    ];
    expect(flagsOf(withBoats({ parts }))).toEqual([]);
    expect(flagsOf(withBoats({ parts: [...parts, { phase: 'round-2', measure: 'boats' }] }))).toEqual([]);
  });

  it('follows the phases that are compared', () => {
    const { phases, observations } = inventedDataset();
    const third = { phase: 'round-3', measure: 'boats', value: 9, quote: '9' };
    const dataset = inventedDataset({
      phases: [...phases, { id: 'round-3', label: 'Round 3' }],
      observations: [...observations, third],
    });
    const [from, , to] = dataset.phases;
    if (from === undefined || to === undefined) throw new Error('no third phase');
    expect(pairFlags(dataset, from, to).size).toBe(0);
  });
});
