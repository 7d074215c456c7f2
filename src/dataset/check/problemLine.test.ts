import { expect, test } from 'vitest';
import { problemLines } from './problemLine.ts';

test('problems are lines in which editors and terminals find the place, and say how many more there are', () => {
  const quote = { path: 'observations[4].quote', message: '"80 visits" does not occur', line: 38, column: 12 };
  const title = { path: 'title', message: 'is missing', line: 3 };
  const whole = { path: '', message: 'is not UTF-8' };
  expect(problemLines('harbour.json', [quote, title, whole], 4)).toEqual([
    'harbour.json:38:12: observations[4].quote: "80 visits" does not occur',
    'harbour.json:3: title: is missing',
    'harbour.json: is not UTF-8',
    'harbour.json: and 4 more',
  ]);
  expect(problemLines('harbour.json', [], 0)).toEqual([]);
});
