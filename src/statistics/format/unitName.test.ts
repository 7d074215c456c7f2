import { expect, test } from 'vitest';
import { unitName } from './unitName.ts';

test('a count is called by what is counted, more than one of it', () => {
  expect(unitName({ kind: 'count', one: 'visit', other: 'visits' })).toBe('visits');
});

test('money is called by the name of its currency', () => {
  expect(unitName({ kind: 'money', currency: 'GBP' })).toBe('British pounds');
});

test('a quantity is called by its symbol', () => {
  expect(unitName({ kind: 'quantity', symbol: 'kg' })).toBe('kg');
});
