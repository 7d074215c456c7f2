import { expect, test } from 'vitest';
import { currencyDecimals, likelyCurrency, usesSign } from './currency.ts';

test.each([
  ['GBP', 2],
  ['JPY', 0],
  ['KWD', 3],
  ['HUF', 2],
  ['COP', 2],
  ['CLF', 4],
  ['DEM', 2],
  ['ITL', 0],
])('amounts in %s have %d decimals', (code, decimals) => {
  expect(currencyDecimals(code)).toBe(decimals);
});
test.each(['ABC', 'gbp', '', 'constructor'])('%j is no currency', (code) => {
  expect(currencyDecimals(code)).toBeUndefined();
});
test('a sign may be that of many currencies', () => {
  expect([usesSign('USD', '$'), usesSign('NZD', '$'), usesSign('GBP', '$')]).toEqual([true, true, false]);
});
test('a sign most likely means one currency', () => {
  expect(['£', '$', '€', 'GBP', ''].map(likelyCurrency)).toEqual(['GBP', 'USD', 'EUR', undefined, undefined]);
});
test('a sign that no currency has is no one’s', () => {
  expect(usesSign('USD', '¢')).toBe(false);
});
