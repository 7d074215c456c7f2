import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { refKey } from './ref.ts';

test('an observation is named by its phase and measure', () => {
  expect(refKey({ phase: 'round-2', measure: 'boats' })).toBe('round-2.boats');
});

test('a total is named as one', () => {
  expect(refKey({ total: 'boats' })).toBe('total.boats');
});

test('two numbers never share a name, though ids of phases, measures and totals may be alike', () => {
  const { observations, statedTotals = [] } = inventedDataset();
  const keys = [...observations.map(refKey), ...statedTotals.map(({ id }) => refKey({ total: id }))];
  expect(new Set(keys).size).toBe(10);
  expect(keys).toHaveLength(10);
});
