import { expect, test } from 'vitest';
import { didYouMean, knownNames, nearestWord } from './suggestion.ts';

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

test('few names are all listed, of many the nearest or the first', () => {
  const many = ['boats', 'visits', 'grants', 'loans', 'rope', 'nets', 'piers'];
  expect([[], ['boats'], ['boats', 'visits'], many].map((names) => knownNames('boat', names))).toEqual([
    '',
    '; there is only "boats"',
    '; there are "boats" and "visits"',
    '; did you mean "boats"?',
  ]);
  expect(knownNames('harbours', many)).toBe('; there are "boats", "visits", "grants", "loans", "rope" and 2 more');
});
