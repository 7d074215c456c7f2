import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { statedClass } from './numberClass.ts';

test('a number is underlined as its phase', () => {
  expect(statedClass(inventedDataset(), { phase: 'round-1', measure: 'visits' })).toBe('stated phase-1');
  expect(statedClass(inventedDataset(), { phase: 'round-2', measure: 'visits' })).toBe('stated phase-2');
});

test('a total is underlined as one', () => {
  expect(statedClass(inventedDataset(), { total: 'visits' })).toBe('stated total');
});

test('numbers of five phases and more are underlined alike', () => {
  const phases = [1, 2, 3, 4, 5].map((number) => ({ id: `round-${number}`, label: `Round ${number}` }));
  const dataset = inventedDataset({ phases });
  expect(statedClass(dataset, { phase: 'round-1', measure: 'visits' })).toBe('stated phase-any');
  expect(statedClass(dataset, { phase: 'round-5', measure: 'visits' })).toBe('stated phase-any');
});
