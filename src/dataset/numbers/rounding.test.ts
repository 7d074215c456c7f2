import { expect, test } from 'vitest';
import { maxRoundingError } from './rounding.ts';

const halfStepOf = (value: number, quote: string, printed?: string) =>
  maxRoundingError({ phase: 'p', measure: 'm', value, quote, ...(printed === undefined ? {} : { printed }) });

test.each([
  ['£5.1m', 5_100_000, 50_000],
  ['£5m', 5_000_000, 500_000],
  ['£5.10m', 5_100_000, 5000],
  ['£5.125 billion', 5_125_000_000, 500_000],
  ['5k', 5000, 500],
  ['1,200 thousand', 1_200_000, 500],
  ['CO14 took £5.1m', 5_100_000, 50_000],
  ['£5,100,000', 5_100_000, 0],
  ['£5.15', 5.15, 0],
  ['0 boats', 0, 0],
  ['three', 3, 0],
  ['two hundred', 200, 0],
])('half a step of %s is %d', (quote, value, half) => {
  expect(halfStepOf(value, quote)).toBe(half);
});

test('the printed characters say which number counts', () => {
  expect(halfStepOf(5_100_000, '£5.1m, of 7 grants', '£5.1m')).toBe(50_000);
  expect(halfStepOf(5_100_000, '£5,100,000, of 5.1m in all', '£5,100,000')).toBe(0);
});
