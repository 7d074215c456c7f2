import { describe, expect, test } from 'vitest';
import type { Observation } from '#src/dataset/schema.ts';
import { problemsAfter } from '#src/testing/problems.ts';

const first = <T>([item]: T[]): T[] => (item === undefined ? [] : [item]);

describe('values', () => {
  const withObservation = (measureId: string, rest: Partial<Observation>) =>
    problemsAfter(({ observations }) => ({
      observations: observations.map((each) => (each.measure === measureId ? { ...each, ...rest } : each)),
    }));
  test('a count is whole', () => {
    expect(withObservation('repairs', { value: 16.5 })).toEqual([
      'observations[1].value: 16.5 is not whole, as counts are',
    ]);
  });
  test('money has no more decimals than its currency', () => {
    expect(withObservation('grants', { value: 12345.125 })).toEqual([
      'observations[3].value: 12345.125 does not fit: amounts in GBP have 2 decimals at most',
    ]);
  });
  test('a total of counts is whole', () => {
    const problems = problemsAfter(({ statedTotals = [] }) => ({
      statedTotals: first(statedTotals).map((total) => ({ ...total, value: 0.5 })),
    }));
    expect(problems).toEqual(['statedTotals[0].value: 0.5 is not whole, as counts are']);
  });
  test('a part is not larger than its whole', () => {
    expect(withObservation('repairs', { value: 62 })).toEqual([
      'observations[1].value: 62 is larger than 61, the value of "visits", of which it is a part',
    ]);
  });
  test('a part that is at most so much may be smaller than it looks', () => {
    expect(withObservation('repairs', { value: 62, qualifier: 'at-most' })).toEqual([
      'observations[1].value: 62 is not the number in the quote, "17"',
    ]);
  });
  test('a part that is at least so much is larger all the same', () => {
    expect(withObservation('repairs', { value: 62, qualifier: 'at-least' })).toHaveLength(1);
  });
  test.each(['at-least', 'about'] as const)('a whole that is %s so much may be larger than it looks', (qualifier) => {
    const problems = problemsAfter(({ observations }) => ({
      observations: observations.map((each) => {
        if (each.measure === 'visits') return { ...each, qualifier };
        return each.measure === 'repairs' ? { ...each, value: 62 } : each;
      }),
    }));
    expect(problems).toEqual(['observations[1].value: 62 is not the number in the quote, "17"']);
  });
  test('a part is held against a whole above its whole', () => {
    const problems = problemsAfter(({ measures, observations }) => ({
      measures: measures.map((each) => {
        if (each.id === 'repairs') return { ...each, partOf: 'boats' };
        return each.id === 'boats' ? { ...each, partOf: 'visits' } : each;
      }),
      observations: observations
        .filter((each) => each.measure !== 'boats' || each.phase !== 'round-1')
        .map((each) => (each.measure === 'repairs' ? { ...each, value: 62 } : each)),
    }));
    expect(problems).toEqual([
      'observations[1].value: 62 is larger than 61, the value of "visits", of which it is a part',
    ]);
  });
});
