import { describe, expect, it } from 'vitest';
import type { Comparison, Dataset, Qualifier } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { type Change, comparePhases } from './compare.ts';

const first = { id: 'round-1', label: 'Round 1' };
const second = { id: 'round-2', label: 'Round 2' };
const third = { id: 'round-3', label: 'Round 3' };

type Side = { value: number; qualifier?: Qualifier } | undefined;

function one(from: Side, to: Side, rule: Comparison, own?: Comparison): Dataset {
  const measure = { id: 'oars', label: 'Oars', unit: { kind: 'quantity' as const, symbol: 'm' } };
  const place = (phase: string, side: Side) => (side ? [{ phase, measure: 'oars', quote: 'oars', ...side }] : []);
  return inventedDataset({
    measures: [own ? { ...measure, comparison: own } : measure],
    observations: [...place('round-1', from), ...place('round-2', to)],
    comparison: rule,
  });
}

function changeOf(...given: Parameters<typeof one>): Change | undefined {
  return comparePhases(one(...given), first, second)[0]?.change;
}

const percent: Comparison = { change: 'percent' };
const difference: Comparison = { change: 'difference' };
const refused: Comparison = { change: 'none', note: 'Counted in different places.' };

describe('the change between two values', () => {
  it('is the second less the first', () => {
    expect(changeOf({ value: 61 }, { value: 80 }, difference)).toEqual({
      kind: 'difference',
      difference: { digits: 19n, scale: 0 },
    });
  });

  it('is exact where numbers are not', () => {
    expect(changeOf({ value: 0.1 }, { value: 0.3 }, difference)).toEqual({
      kind: 'difference',
      difference: { digits: 2n, scale: 1 },
    });
  });

  it('has a percentage of the first value where the dataset allows it', () => {
    expect(changeOf({ value: 80 }, { value: 60 }, percent)).toEqual({
      kind: 'percent',
      difference: { digits: -20n, scale: 0 },
      percent: { digits: -25n, scale: 0 },
    });
  });

  it('rounds halves of a percentage away from zero, up and down', () => {
    expect(changeOf({ value: 16 }, { value: 17 }, percent)).toMatchObject({ percent: { digits: 63n, scale: 1 } });
    expect(changeOf({ value: 16 }, { value: 15 }, percent)).toMatchObject({ percent: { digits: -63n, scale: 1 } });
  });

  it('has no percentage from a stated zero', () => {
    expect(changeOf({ value: 0 }, { value: 7 }, percent)).toEqual({
      kind: 'from-zero',
      difference: { digits: 7n, scale: 0 },
    });
    expect(changeOf({ value: 0 }, { value: 0 }, percent)).toMatchObject({
      kind: 'from-zero',
      difference: { digits: 0n },
    });
  });

  it('has a percentage to a stated zero', () => {
    expect(changeOf({ value: 7 }, { value: 0 }, percent)).toMatchObject({ percent: { digits: -100n, scale: 0 } });
  });
});

describe('two values are not compared', () => {
  it('where one or both were not reported', () => {
    const missing = { kind: 'not-comparable', reason: { kind: 'not-reported' } };
    expect(changeOf(undefined, { value: 7 }, difference)).toEqual(missing);
    expect(changeOf({ value: 7 }, undefined, difference)).toEqual(missing);
    expect(changeOf(undefined, undefined, difference)).toEqual(missing);
  });

  it('where the dataset refuses it, with its note', () => {
    expect(changeOf({ value: 1 }, { value: 2 }, refused)).toEqual({
      kind: 'not-comparable',
      reason: { kind: 'refused', note: 'Counted in different places.' },
    });
    expect(changeOf({ value: 1 }, { value: 2 }, { change: 'none' })).toEqual({
      kind: 'not-comparable',
      reason: { kind: 'refused' },
    });
  });

  it('where a value is not exact', () => {
    const notExact = { kind: 'not-comparable', reason: { kind: 'not-exact' } };
    expect(changeOf({ value: 1, qualifier: 'about' }, { value: 2 }, difference)).toEqual(notExact);
    expect(changeOf({ value: 1 }, { value: 2, qualifier: 'at-least' }, percent)).toEqual(notExact);
    expect(changeOf({ value: 0, qualifier: 'at-most' }, { value: 2 }, percent)).toEqual(notExact);
  });

  it('for the first reason that applies', () => {
    expect(changeOf({ value: 1, qualifier: 'about' }, undefined, refused)).toMatchObject({
      reason: { kind: 'not-reported' },
    });
    expect(changeOf({ value: 1, qualifier: 'about' }, { value: 2 }, refused)).toMatchObject({
      reason: { kind: 'refused' },
    });
  });
});

describe("a measure's own rule", () => {
  it("replaces the dataset's", () => {
    expect(changeOf({ value: 1 }, { value: 2 }, refused, difference)).toMatchObject({ kind: 'difference' });
    expect(changeOf({ value: 1 }, { value: 2 }, percent, refused)).toMatchObject({ reason: { kind: 'refused' } });
  });

  it("replaces the dataset's note too", () => {
    expect(changeOf({ value: 1 }, { value: 2 }, refused, { change: 'none' })).toEqual({
      kind: 'not-comparable',
      reason: { kind: 'refused' },
    });
  });
});

describe('a comparison', () => {
  it('has a row for every measure, in order', () => {
    const rows = comparePhases(inventedDataset(), first, second);
    expect(rows.map(({ measure, change }) => `${measure.label}: ${change.kind}`)).toEqual([
      'Visits: difference',
      'Visits for repairs: not-comparable',
      'Boats moved: difference',
      'Grants: not-comparable',
      'Loans: not-comparable',
      'Rope handed out: not-comparable',
    ]);
  });

  it('is of the two phases that are asked for, among three', () => {
    const dataset = inventedDataset({
      phases: [first, second, third],
      observations: [
        ...inventedDataset().observations,
        { phase: 'round-3', measure: 'visits', value: 50, quote: '50 visits' },
      ],
    });
    const visits = { from: { observation: { value: 61 } }, to: { observation: { value: 50 } } };
    expect(comparePhases(dataset, first, third)[0]).toMatchObject({
      ...visits,
      change: { difference: { digits: -11n } },
    });
    expect(comparePhases(dataset, second, third)[0]).toMatchObject({ change: { difference: { digits: -30n } } });
    expect(comparePhases(dataset, third, second)[0]).toMatchObject({ change: { difference: { digits: 30n } } });
  });
});
