import { expect, test } from 'vitest';
import { isInsideNumber, numbersWithin } from './numbers.ts';

const source = {
  id: 'a',
  publisher: 'b',
  title: 'c',
  published: '2011',
  lines: ['One of 5 million, −7 and 16-18', 'two hundred'],
};
const written = (start: number, end: number) =>
  numbersWithin(source, start, end).map((token) => source.lines.join('\n').slice(token.start, token.end));

test('digits and words come in the order of the text', () => {
  expect(written(0, 42)).toEqual(['One', '5 million', '−7', '16-18', 'two hundred']);
});
test('a scale behind digits is not a number of its own', () => {
  expect(written(7, 16)).toEqual(['5 million']);
});
test('a number that is only partly within is left out', () => {
  expect(written(7, 12)).toEqual([]);
});
test('an offset is inside a number between its first and its last character', () => {
  expect([6, 7, 8, 12, 16, 18, 19, 20].map((offset) => isInsideNumber(source, offset))).toEqual([
    ...[false, false, true, true],
    ...[false, false, true, false],
  ]);
});
