import { expect, test } from 'vitest';
import { median, ratios, summarise } from './summary.mjs';

test('the median is the middle value, or half-way between the middle two', () => {
  expect(median([90, 10, 20])).toBe(20);
  expect(median([40, 10, 20, 90])).toBe(30);
  expect(median([7])).toBe(7);
  expect(median([])).toBeUndefined();
});

test('numbers are put in order as numbers', () => {
  expect(median([100, 9, 20])).toBe(20);
});

test('a summary leaves out rounds that were not measured', () => {
  expect(summarise([30, undefined, 10, 20])).toEqual({ median: 20, lowest: 10, highest: 30 });
  expect(summarise([undefined])).toBeUndefined();
  expect(summarise([0, 0])).toEqual({ median: 0, lowest: 0, highest: 0 });
});

test('ratios are taken within a round, not between medians', () => {
  expect(ratios([10, 40, 90], [10, 20, 30])).toEqual([1, 2, 3]);
});

test('a round that lacks a value, or in which the other has none, has no ratio', () => {
  expect(ratios([10, undefined, 30, 40], [5, 20, undefined, 0])).toEqual([2, undefined, undefined, undefined]);
  expect(ratios([0, 5], [10])).toEqual([0, undefined]);
});
