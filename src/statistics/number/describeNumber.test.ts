import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { countedValue, describeNumber, printedValue, statedNumber } from './describeNumber.ts';

const dataset = inventedDataset();
const loans = { phase: 'round-2', measure: 'loans' };
const gap = { phase: 'round-1', measure: 'loans' };

test('a number is said with its measure, phase and words', () => {
  expect(describeNumber(dataset, { phase: 'round-1', measure: 'visits' })).toBe(
    '61 visits: Visits, Round 1. In the release: “61 visits”.',
  );
});

test('a total is said with its label and words', () => {
  expect(describeNumber(dataset, { total: 'boats' })).toBe('8 boats: All boats moved. In the release: “8”.');
});

test('a number is printed alone, or counted in its unit', () => {
  expect(printedValue(dataset, { phase: 'round-2', measure: 'boats' })).toBe('3');
  expect(countedValue(dataset, { phase: 'round-2', measure: 'boats' })).toBe('3 boats');
  expect(printedValue(dataset, loans)).toBe('£1,500,000');
  expect(printedValue(dataset, { total: 'visits' })).toBe('141');
});

test('a gap has no words and is never a zero', () => {
  expect(statedNumber(dataset, gap)).toBeUndefined();
  expect(printedValue(dataset, gap)).toBe('not reported');
  expect(describeNumber(dataset, gap)).toBe('not reported: Loans, Round 1.');
});
