import { describe, expect, it } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { comparePhases } from './compare.ts';
import { describePair } from './describePair.ts';

const first = { id: 'round-1', label: 'Round 1' };
const second = { id: 'round-2', label: 'Round 2' };

const pair = (overrides: Partial<Dataset> = {}) =>
  describePair(comparePhases(inventedDataset(overrides), first, second), first, second);

/** One measure alone, of which both values are reported. */
const oars = (overrides: Partial<Dataset>) =>
  pair({
    measures: [{ id: 'oars', label: 'Oars', unit: { kind: 'count', one: 'oar', other: 'oars' } }],
    observations: [
      { phase: 'round-1', measure: 'oars', value: 30, qualifier: 'about', quote: 'some 30 oars' },
      { phase: 'round-2', measure: 'oars', value: 45, quote: '45 oars' },
    ],
    ...overrides,
  });

describe('the alternative text of a comparison', () => {
  it('names every measure with both values, and the change where both were reported', () => {
    expect(pair()).toBe(
      'Bar chart of Round 1 against Round 2. ' +
        'Visits: Round 1, 61; Round 2, 80; difference +19. ' +
        'Visits for repairs: Round 1, 17; Round 2, not reported. ' +
        'Boats moved: Round 1, 4; Round 2, 3; difference \u22121. ' +
        'Grants: Round 1, £12,345; Round 2, not reported. ' +
        'Loans: Round 1, not reported; Round 2, £1,500,000. ' +
        'Rope handed out: Round 1, not reported; Round 2, 12.5 kg.',
    );
  });

  it('says why two values are not compared', () => {
    expect(oars({})).toBe(
      'Bar chart of Round 1 against Round 2. Oars: Round 1, about 30; Round 2, 45; not stated as exact.',
    );
  });

  it('ends a note that is a sentence with one full stop', () => {
    expect(oars({ comparison: { change: 'none', note: 'Oars were counted on other quays.' } })).toBe(
      'Bar chart of Round 1 against Round 2. Oars: Round 1, about 30; Round 2, 45; Oars were counted on other quays.',
    );
    expect(oars({ comparison: { change: 'none', note: 'counted on other quays' } })).toBe(
      'Bar chart of Round 1 against Round 2. Oars: Round 1, about 30; Round 2, 45; counted on other quays.',
    );
  });

  it('names a measure that neither phase reported', () => {
    expect(oars({ observations: [] })).toBe(
      'Bar chart of Round 1 against Round 2. Oars: Round 1, not reported; Round 2, not reported.',
    );
  });
});
