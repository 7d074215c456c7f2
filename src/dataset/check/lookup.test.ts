import { describe, expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { inventedMeasure } from '#src/testing/problems.ts';
import { entriesOf, wholesOf } from './lookup.ts';

describe('wholesOf', () => {
  const inner = inventedMeasure('inner', { partOf: 'repairs' });
  const { measures } = entriesOf(inventedDataset({ measures: [...inventedDataset().measures, inner] }));
  test('gives the nearest whole first', () => {
    expect(wholesOf(inner, measures).map(({ id }) => id)).toEqual(['repairs', 'visits']);
  });
  test('gives each measure of a circle once', () => {
    const one = inventedMeasure('one', { partOf: 'two' });
    const circle = new Map([
      ['one', one],
      ['two', inventedMeasure('two', { partOf: 'one' })],
    ]);
    expect(wholesOf(one, circle).map(({ id }) => id)).toEqual(['two', 'one']);
  });
});

test('the first of two entries with one id counts', () => {
  const measures = [inventedMeasure('a', { label: 'First' }), inventedMeasure('a', { label: 'Second' })];
  expect(entriesOf(inventedDataset({ measures })).measures.get('a')?.label).toBe('First');
});
