import { describe, expect, it } from 'vitest';
import type { Dataset, Measure, Qualifier, Unit } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { reconcile, reconcileAll, totalsTouching, type Verdict } from './reconcile.ts';

type Stated = { value: number; quote: string; qualifier?: Qualifier };

const pounds: Unit = { kind: 'money', currency: 'GBP' };
const metres: Unit = { kind: 'quantity', symbol: 'm' };

/** A total of two parts, in two rounds; a part may be missing. */
function held(unit: Unit, total: Stated, ...parts: (Stated | undefined)[]): Dataset {
  const lines = [total, ...parts].flatMap((stated) => stated?.quote ?? []);
  const { sources, phases } = inventedDataset();
  const measures: Measure[] = [{ id: 'oars', label: 'Oars', unit }];
  return inventedDataset({
    sources: sources.map((source) => ({ ...source, lines })),
    measures,
    observations: parts.flatMap((part, index) =>
      part ? [{ phase: phases[index]?.id ?? '', measure: 'oars', ...part }] : [],
    ),
    statedTotals: [
      {
        id: 'oars',
        label: 'All oars',
        parts: parts.map((_, i) => ({ phase: `round-${i + 1}`, measure: 'oars' })),
        ...total,
      },
    ],
  });
}

function verdictOf(...given: Parameters<typeof held>): Verdict | undefined {
  return reconcileAll(held(...given))[0]?.verdict;
}

describe('a stated total', () => {
  it('agrees with its parts where they add up to it', () => {
    expect(reconcileAll(inventedDataset())[0]?.verdict).toEqual({
      kind: 'agrees',
      computed: { digits: 141n, scale: 0 },
    });
  });

  it('differs by the stated value less the computed one', () => {
    expect(reconcileAll(inventedDataset())[1]?.verdict).toEqual({
      kind: 'differs',
      computed: { digits: 7n, scale: 0 },
      difference: { digits: 1n, scale: 0 },
    });
  });

  it('may be the smaller one', () => {
    const stated = { value: 6, quote: '6 m' };
    expect(verdictOf(metres, stated, { value: 4, quote: '4 m' }, { value: 3, quote: '3 m in' })).toMatchObject({
      kind: 'differs',
      difference: { digits: -1n, scale: 0 },
    });
  });

  it('agrees exactly where numbers do not: 0.1 and 0.2 are 0.3', () => {
    const stated = { value: 0.3, quote: '0.3 m' };
    expect(verdictOf(metres, stated, { value: 0.1, quote: '0.1 m' }, { value: 0.2, quote: '0.2 m' })).toEqual({
      kind: 'agrees',
      computed: { digits: 3n, scale: 1 },
    });
  });

  it('agrees with a part that was stated as zero', () => {
    const stated = { value: 4, quote: 'all: 4 m' };
    expect(verdictOf(metres, stated, { value: 4, quote: '4 m out' }, { value: 0, quote: '0 m' })).toEqual({
      kind: 'agrees',
      computed: { digits: 4n, scale: 0 },
    });
  });
});

describe('a total that was printed with a scale', () => {
  const total = { value: 5100000, quote: '£5.1m' };

  it('agrees within rounding up to half of its last digit', () => {
    const parts = [
      { value: 2600000, quote: '£2,600,000' },
      { value: 2450000, quote: '£2,450,000' },
    ];
    expect(verdictOf(pounds, total, ...parts)).toEqual({
      kind: 'within-rounding',
      computed: { digits: 5050000n, scale: 0 },
      difference: { digits: 50000n, scale: 0 },
    });
  });

  it('differs by one more', () => {
    const parts = [
      { value: 2600000, quote: '£2,600,000' },
      { value: 2449999, quote: '£2,449,999' },
    ];
    expect(verdictOf(pounds, total, ...parts)).toMatchObject({
      kind: 'differs',
      difference: { digits: 50001n, scale: 0 },
    });
  });

  it('has the possible errors of its parts added to its own', () => {
    const parts = [
      { value: 2700000, quote: '£2.7m' },
      { value: 2500000, quote: '£2.5m' },
    ];
    expect(verdictOf(pounds, total, ...parts)).toEqual({
      kind: 'within-rounding',
      computed: { digits: 5200000n, scale: 0 },
      difference: { digits: -100000n, scale: 0 },
    });
  });
});

describe('a total cannot be checked', () => {
  it('where a part was not reported, which is no zero', () => {
    expect(verdictOf(metres, { value: 4, quote: '4 m' }, { value: 4, quote: '4 m out' }, undefined)).toMatchObject({
      kind: 'cannot-check',
      reason: { kind: 'part-not-reported', parts: [{ phase: { id: 'round-2' }, cell: { kind: 'not-reported' } }] },
    });
  });

  it('where a part is not exact', () => {
    const inexact = { value: 3, quote: 'about 3 m', qualifier: 'about' as const };
    expect(verdictOf(metres, { value: 7, quote: '7 m' }, { value: 4, quote: '4 m' }, inexact)).toMatchObject({
      kind: 'cannot-check',
      reason: { kind: 'not-exact', total: false, parts: [{ phase: { id: 'round-2' } }] },
    });
  });

  it('where the total is not exact', () => {
    const total = { value: 7, quote: 'at least 7 m', qualifier: 'at-least' as const };
    expect(verdictOf(metres, total, { value: 4, quote: '4 m' }, { value: 3, quote: '3 m' })).toEqual({
      kind: 'cannot-check',
      reason: { kind: 'not-exact', total: true, parts: [] },
    });
  });

  it('for the missing part first', () => {
    const total = { value: 7, quote: 'about 7 m', qualifier: 'about' as const };
    expect(verdictOf(metres, total, undefined, undefined)).toMatchObject({
      reason: { kind: 'part-not-reported', parts: [{ phase: { id: 'round-1' } }, { phase: { id: 'round-2' } }] },
    });
  });
});

describe('a reconciliation', () => {
  it('stands beside its parts, in their order', () => {
    const boats = reconcileAll(inventedDataset())[1];
    expect(boats?.total).toMatchObject({ label: 'All boats moved', value: 8 });
    expect(boats?.unit).toEqual({ kind: 'count', one: 'boat', other: 'boats' });
    expect(boats?.parts.map(({ phase, measure }) => `${measure.label}, ${phase.label}`)).toEqual([
      'Boats moved, Round 1',
      'Boats moved, Round 2',
    ]);
  });

  it('has no words of its own for parts that are counted in different ones', () => {
    const dataset = inventedDataset();
    const parts = [
      { phase: 'round-1', measure: 'visits' },
      { phase: 'round-1', measure: 'boats' },
    ];
    expect(reconcile(dataset, { id: 'x', label: 'X', parts, value: 65, quote: 'x' }).unit).toEqual({
      kind: 'count',
      one: 'in all',
      other: 'in all',
    });
  });

  it('is none where no total is stated', () => {
    const { statedTotals: _, ...dataset } = inventedDataset();
    expect(reconcileAll(dataset)).toEqual([]);
  });
});

describe('the totals that touch a figure', () => {
  const touching = (measures: string[], phases?: string[]) =>
    totalsTouching(inventedDataset(), measures, phases).map(({ total }) => total.id);

  it('are those with a part among its measures', () => {
    expect(touching(['boats', 'rope'])).toEqual(['boats']);
    expect(touching(['boats', 'visits'])).toEqual(['visits', 'boats']);
    expect(touching(['rope'])).toEqual([]);
  });

  it('and among its phases, where it shows only some', () => {
    expect(touching(['boats'], ['round-2'])).toEqual(['boats']);
    expect(touching(['boats'], [])).toEqual([]);
  });
});
