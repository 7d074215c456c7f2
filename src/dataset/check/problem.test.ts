import { expect, test } from 'vitest';
import { listed, pathText, shortened, shown } from './problem.ts';

test('a path is read as in code', () => {
  expect(pathText(['measures', 5, 'unit', 'one'])).toBe('measures[5].unit.one');
});
test('a strange key stands in brackets', () => {
  expect(pathText(['glossary', 0, 'a b'])).toBe('glossary[0]["a b"]');
});
test('the file as a whole has no path', () => {
  expect(pathText([])).toBe('');
});
test('values are shown short', () => {
  expect([shown('a"b'), shown(5), shown(null), shown([1]), shown({})]).toEqual([
    '"a\\"b"',
    '5',
    'null',
    'a list',
    'an object',
  ]);
});
test('a long text is cut, never inside a character', () => {
  expect([shortened('abcdef', 4), shortened('ab𝕏def', 4)]).toEqual(['abc…', 'ab…']);
});
test('a list ends in and, or in how many more there are', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b', 'c']), listed(['a', 'b', 'c'], 2)]).toEqual([
    '',
    'a',
    'a, b and c',
    'a, b and 1 more',
  ]);
});
