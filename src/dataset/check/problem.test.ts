import { expect, test } from 'vitest';
import { joinList, pathText, quoted, truncateText } from './problem.ts';

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
  expect([quoted('a"b'), quoted(5), quoted(null), quoted([1]), quoted({})]).toEqual([
    '"a\\"b"',
    '5',
    'null',
    'a list',
    'an object',
  ]);
});
test('white space that cannot be told from a space, or not be seen, is shown as in JSON', () => {
  expect(quoted('46\u00a0boats,\u2009\u200bred \ufeff')).toBe(String.raw`"46\u00a0boats,\u2009\u200bred \ufeff"`);
});
test('what turns the text around it, or steers a terminal, is shown as in JSON', () => {
  expect(quoted('\u202eboats\u2069\u009b31m\u007f')).toBe(String.raw`"\u202eboats\u2069\u009b31m\u007f"`);
});
test('a long text is cut, never inside a character', () => {
  expect([truncateText('abcdef', 4), truncateText('ab𝕏def', 4)]).toEqual(['abc…', 'ab…']);
});
test('a list ends in and, or in how many more there are', () => {
  expect([joinList([]), joinList(['a']), joinList(['a', 'b', 'c']), joinList(['a', 'b', 'c'], 2)]).toEqual([
    '',
    'a',
    'a, b and c',
    'a, b and 1 more',
  ]);
});
