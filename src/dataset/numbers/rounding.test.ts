import { expect, test } from 'vitest';
import type { Unit } from '#src/dataset/schema.ts';
import { maxRoundingError } from './rounding.ts';

const pounds: Unit = { kind: 'money', currency: 'GBP' };

function halfStepOf(quote: string, printed?: string): number {
  const source = { id: 'a', publisher: 'b', title: 'c', published: '2011', lines: [`It was ${quote} in all.`] };
  const stated = { phase: 'p', measure: 'm', value: 1, quote, ...(printed === undefined ? {} : { printed }) };
  return maxRoundingError(source, stated, pounds);
}

test.each([
  ['£5.1m', 50000],
  ['£5m', 500000],
  ['£5.10m', 5000],
  ['£5.125 billion', 500000],
  ['5k', 500],
  ['£5,100,000', 0],
  ['£5.15', 0],
  ['three', 0],
  ['two hundred', 0],
])('half a step of %s is %d', (quote, half) => {
  expect(halfStepOf(quote)).toBe(half);
});

test('the printed characters say which number counts', () => {
  expect(halfStepOf('£5.1m, of 7 grants', '£5.1m')).toBe(50000);
});

test('a quote that does not occur has no step', () => {
  const source = { id: 'a', publisher: 'b', title: 'c', published: '2011', lines: ['Nothing.'] };
  expect(maxRoundingError(source, { phase: 'p', measure: 'm', value: 1, quote: '£5m' }, pounds)).toBe(0);
});
