import { describe, expect, test } from 'vitest';
import { duplicateKeys, positionsOf } from './jsonPositions.ts';

const text = '{\n "a": [\n  1,\n  {"b": 2,\n   "c": 3}\n ],\n "b": 4\n}';

describe('positionsOf', () => {
  test('a value has the place of its key, an entry its own', () => {
    expect(positionsOf(text, [['a'], ['a', 0], ['a', 1], ['a', 1, 'c'], ['b']])).toEqual([
      { line: 2, column: 2 },
      { line: 3, column: 3 },
      { line: 4, column: 3 },
      { line: 5, column: 4 },
      { line: 7, column: 2 },
    ]);
  });
  test('what is missing has the place of what should hold it', () => {
    expect(positionsOf(text, [['a', 1, 'd'], ['a', 7], ['x', 'y'], []])).toEqual([
      { line: 4, column: 3 },
      { line: 2, column: 2 },
      { line: 1, column: 1 },
      { line: 1, column: 1 },
    ]);
  });
  test('what is nested too deeply has no place', () => {
    expect(positionsOf('['.repeat(1_000_000) + ']'.repeat(1_000_000), [[0]])).toEqual([undefined]);
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
