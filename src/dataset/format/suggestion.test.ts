import { expect, test } from 'vitest';
import { didYouMean, nearestWord } from './suggestion.ts';

test.each([
  ['vists', 'visits'],
  ['Visits', 'visits'],
  ['vistis', 'visits'],
  ['unti', 'unit'],
])('%s is nearest to %s', (word, meant) => {
  expect(nearestWord(word, ['boats', 'visits', 'unit'])).toBe(meant);
});
test('what is far from all is near to none', () => {
  expect(nearestWord('grants', ['boats', 'visits'])).toBeUndefined();
});
test('the word itself is not what was meant', () => {
  expect(nearestWord('boats', ['boats'])).toBeUndefined();
});
test('a long word is compared without delay', () => {
  expect(nearestWord('a'.repeat(100000), ['visits'])).toBeUndefined();
});
test('the question ends a sentence', () => {
  expect([didYouMean('vists', ['visits']), didYouMean('x', ['visits'])]).toEqual(['; did you mean "visits"?', '']);
});
