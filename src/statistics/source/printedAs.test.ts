import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { printedAs } from './printedAs.ts';

const dataset = inventedDataset();

test.each([
  ['61 visits', '61'],
  ['£ 12,345 was paid in grants', '£ 12,345'],
  ['Loans of £1.5m', '£1.5m'],
  ['Rope handed out: 12.5 kg', '12.5'],
])('“%s” prints its number as “%s”', (quote, printed) => {
  expect(printedAs(dataset, { quote })).toBe(printed);
});

test('what the dataset names as printed comes first', () => {
  expect(printedAs(dataset, { quote: 'All rounds = 141', printed: '141' })).toBe('141');
});

test('of several numbers none is taken', () => {
  expect(printedAs(dataset, { quote: '61 visits,17 for repairs' })).toBeUndefined();
});

test('words that are not there print nothing', () => {
  expect(printedAs(dataset, { quote: '9 tides' })).toBeUndefined();
});
