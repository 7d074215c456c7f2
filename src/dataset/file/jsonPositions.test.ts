import { describe, expect, test } from 'vitest';
import { duplicateKeys, linesOf } from './jsonPositions.ts';

const text = '{\n "a": [\n  1,\n  {"b": 2,\n   "c": 3}\n ],\n "b": 4\n}';

describe('linesOf', () => {
  test('a value has the line of its key, an entry its own', () => {
    expect(linesOf(text, [['a'], ['a', 0], ['a', 1], ['a', 1, 'c'], ['b']])).toEqual([2, 3, 4, 5, 7]);
  });
  test('what is missing has the line of what should hold it', () => {
    expect(linesOf(text, [['a', 1, 'd'], ['a', 7], ['x', 'y'], []])).toEqual([4, 2, 1, 1]);
  });
  test('what is nested too deeply has no line', () => {
    expect(linesOf('['.repeat(1_000_000) + ']'.repeat(1_000_000), [[0]])).toEqual([undefined]);
  });
});

describe('duplicateKeys', () => {
  test.each([
    ['{"a":1,"a":2}', [['a']]],
    ['[{"b":{"a":1,"\\u0061":2}}]', [[0, 'b', 'a']]],
    ['{"a" :1,"a"\n:1}', [['a']]],
    ['{"__proto__":1,"__proto__":1}', [['__proto__']]],
  ])('finds one in %s', (json, paths) => {
    expect(duplicateKeys(json).map(({ path }) => path)).toEqual(paths);
  });
  test.each([
    '{"a":{"a":1}}',
    '["a","a"]',
    '{"a":"b\\":c","c\\\\":1}',
    '{"__proto__":{"constructor":1}}',
    '"a:"',
    'null',
  ])('finds none in %s', (json) => {
    expect(duplicateKeys(json)).toEqual([]);
  });
  test('three times the same key are two repetitions', () => {
    const found = duplicateKeys('{"a":1,\n"a":2,\n"a":3}').map(({ path, line, message }) => [path, line, message()]);
    expect(found).toEqual([
      [['a'], 2, 'stands twice in one object, first on line 1'],
      [['a'], 3, 'stands twice in one object, first on line 1'],
    ]);
  });
  test('a text nested too deeply is left to the check of its shape', () => {
    const deep = `[{"a":1,"a":2},${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}]`;
    expect(duplicateKeys(deep)).toEqual([]);
  });
});
