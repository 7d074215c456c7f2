import { describe, expect, it } from 'vitest';
import type { Comparison, Observation } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { comparePhases } from './compare.ts';
import { describeChange } from './describeChange.ts';

const first = { id: 'round-1', label: 'Round 1' };
const second = { id: 'round-2', label: 'Round 2' };

const visits = (phase: string, value: number, rest: Partial<Observation> = {}): Observation => ({
  phase,
  measure: 'visits',
  value,
  quote: `${value} visits`,
  ...rest,
});

/** The change of the visits from one value to another, in words. */
function change(comparison: Comparison, ...observations: Observation[]): string {
  const [row] = comparePhases(inventedDataset({ comparison, observations }), first, second);
  if (row === undefined) throw new Error('no first measure');
  return describeChange(row);
}

describe('a change in a few words', () => {
  it('is a difference with its sign', () => {
    expect(change({ change: 'difference' }, visits('round-1', 61), visits('round-2', 80))).toBe('difference +19');
    expect(change({ change: 'difference' }, visits('round-1', 80), visits('round-2', 61))).toBe('difference \u221219');
    expect(change({ change: 'difference' }, visits('round-1', 61), visits('round-2', 61))).toBe('difference 0');
  });

  it('has a percentage where there may be one', () => {
    expect(change({ change: 'percent' }, visits('round-1', 61), visits('round-2', 80))).toBe('difference +19 (+31.1%)');
    expect(change({ change: 'percent' }, visits('round-1', 80), visits('round-2', 60))).toBe(
      'difference \u221220 (\u221225.0%)',
    );
  });

  it('has no percentage from zero', () => {
    expect(change({ change: 'percent' }, visits('round-1', 0), visits('round-2', 5))).toBe(
      'difference +5; no percentage, from zero',
    );
  });

  it('is the reason where there is none', () => {
    expect(change({ change: 'difference' }, visits('round-1', 61))).toBe('not reported');
    expect(change({ change: 'difference' }, visits('round-1', 61, { qualifier: 'about' }), visits('round-2', 80))).toBe(
      'not stated as exact',
    );
    expect(
      change({ change: 'none', note: 'counted on other quays' }, visits('round-1', 61), visits('round-2', 80)),
    ).toBe('counted on other quays');
    expect(change({ change: 'none' }, visits('round-1', 61), visits('round-2', 80))).toBe('not to be compared');
  });

  it('has the unit of the measure', () => {
    const loans = (phase: string, value: number) => ({ ...visits(phase, value), measure: 'loans' });
    const dataset = inventedDataset({ observations: [loans('round-1', 2000), loans('round-2', 1500)] });
    const row = comparePhases(dataset, first, second).find(({ measure }) => measure.id === 'loans');
    if (row === undefined) throw new Error('no measure with this id: loans');
    expect(describeChange(row)).toBe('difference \u2212£500 (\u221225.0%)');
  });
});
