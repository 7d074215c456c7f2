import { describe, expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { subjectId, subjectsOf } from './subject.ts';

const ids = (overrides: Partial<Dataset> = {}) => subjectsOf(inventedDataset(overrides)).map(subjectId);
const [first, second] = inventedDataset().phases;
if (first === undefined || second === undefined) throw new Error('two phases needed');

describe('what can be drawn of a dataset', () => {
  test('is its figures, the comparison and the totals, in page order', () => {
    expect(ids()).toEqual(['work', 'money', 'comparison', 'totals']);
  });

  test('is compared by the first phase with the second', () => {
    const phases = [second, first, { id: 'round-3', label: 'Round 3' }];
    const comparison = subjectsOf(inventedDataset({ phases })).find(({ kind }) => kind === 'comparison');
    expect(comparison).toEqual({ kind: 'comparison', from: second, to: first });
  });

  test('has no comparison where there is but one phase', () => {
    expect(ids({ phases: [first] })).toEqual(['work', 'money', 'totals']);
  });

  test('has no totals where none is stated', () => {
    expect(ids({ statedTotals: [] })).toEqual(['work', 'money', 'comparison']);
    const { statedTotals: _, ...without } = inventedDataset();
    expect(subjectsOf(without).map(subjectId)).toEqual(['work', 'money', 'comparison']);
  });
});
