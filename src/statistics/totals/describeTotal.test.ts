import { describe, expect, it } from 'vitest';
import type { Observation } from '#src/dataset/schema.ts';
import { decimal } from '#src/statistics/format/decimal.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { describeTotal, describeTotalBriefly, verdictLabels } from './describeTotal.ts';
import { type Reconciliation, reconcile, type Verdict } from './reconcile.ts';

const dataset = inventedDataset();

function boats(changes: Partial<Reconciliation['total']> = {}, observations?: Observation[]): Reconciliation {
  const [, total] = dataset.statedTotals ?? [];
  if (total === undefined) throw new Error('no second total');
  return reconcile(observations ? { ...dataset, observations } : dataset, { ...total, ...changes });
}

const judged = (verdict: Verdict): Reconciliation => ({ ...boats(), verdict });

describe('a total in words', () => {
  it('agrees with its parts', () => {
    expect(describeTotal(boats({ value: 7 }))).toBe('Round 1 and Round 2 add up to 7, as the release states.');
  });

  it('differs by the stated value less the computed one', () => {
    expect(describeTotal(boats())).toBe(
      'Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts.',
    );
    expect(describeTotal(boats({ value: 5 }))).toBe(
      'Round 1 and Round 2 add up to 7; the release states 5, 2 less than its parts.',
    );
  });

  it('agrees within rounding', () => {
    expect(describeTotal(judged({ kind: 'within-rounding', computed: decimal(7), difference: decimal(1) }))).toBe(
      'Round 1 and Round 2 add up to 7; the release states 8, ' + '1 more than its parts, which its rounding allows.',
    );
  });

  it('cannot be checked without all of its parts', () => {
    const observations = dataset.observations.filter(({ phase }) => phase === 'round-1');
    expect(describeTotal(boats({}, observations))).toBe(
      'The stated total of 8 cannot be checked. Not reported: Boats moved for Round 2.',
    );
    expect(describeTotal(boats({}, []))).toBe(
      'The stated total of 8 cannot be checked. Not reported: Boats moved for Round 1 and Boats moved for Round 2.',
    );
  });

  it('cannot be checked where something is not exact', () => {
    const observations = dataset.observations.map((each) =>
      each.phase === 'round-1' ? { ...each, qualifier: 'about' as const } : each,
    );
    expect(describeTotal(boats({}, observations))).toBe(
      'The stated total of 8 cannot be checked. Not stated as exact: Boats moved for Round 1.',
    );
    expect(describeTotal(boats({ qualifier: 'at-least' }, observations))).toBe(
      'The stated total of at least 8 cannot be checked. Not stated as exact: the total and Boats moved for Round 1.',
    );
  });
});

describe('a total in a few words', () => {
  const visits = (...values: number[]) => {
    const parts = values.map((_, index) => ({ phase: `round-${index + 1}`, measure: 'visits' }));
    const phases = parts.map(({ phase }) => ({ id: phase, label: phase }));
    const observations = values.map((value, index) => ({
      phase: `round-${index + 1}`,
      measure: 'visits',
      value,
      quote: `${value} visits`,
    }));
    const total = { id: 'all', label: 'All visits', parts, value: 15, quote: '15 in all' };
    return describeTotalBriefly(reconcile({ ...dataset, phases, observations }, total));
  };

  it('says that it is stated, and what its parts add up to', () => {
    expect(describeTotalBriefly(boats({ value: 7 }))).toBe('stated; 4 + 3 agrees');
    expect(describeTotalBriefly(boats())).toBe('stated; 4 + 3 = 7');
    expect(
      describeTotalBriefly(judged({ kind: 'within-rounding', computed: decimal(7), difference: decimal(1) })),
    ).toBe('stated; 4 + 3 agrees within rounding');
    expect(describeTotalBriefly(boats({}, []))).toBe('stated; cannot be checked');
  });

  it('counts its parts where they are many', () => {
    expect(visits(4, 5, 6)).toBe('stated; 4 + 5 + 6 agrees');
    expect(visits(1, 2, 3, 4, 5)).toBe('stated; its 5 parts agree');
    expect(visits(1, 2, 3, 4)).toBe('stated; its 4 parts add up to 10');
  });
});

describe('the parts of a total in words', () => {
  it('are measures where they share a phase', () => {
    const parts = [
      { phase: 'round-1', measure: 'visits' },
      { phase: 'round-1', measure: 'boats' },
    ];
    expect(describeTotal(boats({ parts, value: 65 }))).toBe(
      'Visits and Boats moved add up to 65, as the release states.',
    );
  });

  it('are both where they share neither', () => {
    const parts = [
      { phase: 'round-1', measure: 'visits' },
      { phase: 'round-2', measure: 'boats' },
    ];
    expect(describeTotal(boats({ parts, value: 64 }))).toBe(
      'Visits for Round 1 and Boats moved for Round 2 add up to 64, as the release states.',
    );
  });
});

describe('a verdict in a few words', () => {
  const words = (each: Reconciliation) => verdictLabels[each.verdict.kind];

  it('says whether a total adds up', () => {
    expect(words(boats({ value: 7 }))).toBe('Agrees');
    expect(words(judged({ kind: 'within-rounding', computed: decimal(7), difference: decimal(1) }))).toBe(
      'Agrees within rounding',
    );
    expect(words(boats())).toBe('Does not agree');
    expect(words(boats({}, []))).toBe('Cannot be checked');
  });
});
