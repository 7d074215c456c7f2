import { expect, test } from 'vitest';
import { problemsAfter } from '#src/testing/problems.ts';

test('a reported value and a total may be highlighted', () => {
  expect(problemsAfter(() => ({ highlights: [{ phase: 'round-1', measure: 'grants' }, { total: 'boats' }] }))).toEqual(
    [],
  );
});
test('a value that is not reported may not', () => {
  expect(problemsAfter(() => ({ highlights: [{ phase: 'round-1', measure: 'rope' }] }))).toEqual([
    'highlights[0]: "rope" is not reported for "round-1"',
  ]);
});
test('nothing is highlighted twice', () => {
  const grants = { phase: 'round-1', measure: 'grants' };
  expect(problemsAfter(() => ({ highlights: [grants, { total: 'visits' }, grants] }))).toEqual([
    'highlights[2]: is the same as highlights[0]',
  ]);
});
test('a total and a measure of the same name are two things', () => {
  expect(problemsAfter(() => ({ highlights: [{ phase: 'round-1', measure: 'visits' }, { total: 'visits' }] }))).toEqual(
    [],
  );
});
