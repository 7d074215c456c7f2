import { describe, expect, test } from 'vitest';
import { problemsAfter } from '#src/testing/problems.ts';

const first = <T>([item]: T[]): T[] => (item === undefined ? [] : [item]);

describe('parts of totals', () => {
  const withParts = (...parts: [string, string][]) =>
    problemsAfter(({ statedTotals = [] }) => ({
      statedTotals: first(statedTotals).map((total) => ({
        ...total,
        parts: parts.map(([phase, id]) => ({ phase, measure: id })),
      })),
    }));
  test('a part stands once', () => {
    expect(withParts(['round-1', 'visits'], ['round-1', 'visits'])).toEqual([
      'statedTotals[0].parts[1]: is the same part as statedTotals[0].parts[0]',
    ]);
  });
  test('parts have one kind of unit', () => {
    expect(withParts(['round-1', 'visits'], ['round-1', 'grants'])).toEqual([
      'statedTotals[0].parts[1]: "grants" holds amounts in GBP, "visits" counts: they do not go together',
    ]);
  });
  test('no part is part of another in the same phase', () => {
    expect(withParts(['round-1', 'visits'], ['round-1', 'repairs'])).toEqual([
      'statedTotals[0].parts[1]: "repairs" is part of "visits", which statedTotals[0].parts[0] counts already',
    ]);
  });
  test('a part of another in a different phase is fine', () => {
    expect(withParts(['round-2', 'visits'], ['round-1', 'repairs'])).toEqual([]);
  });
  test('a part that is not reported is fine', () => {
    expect(withParts(['round-1', 'visits'], ['round-1', 'boats'], ['round-2', 'repairs'])).toEqual([]);
  });
});
