import { describe, expect, test } from 'vitest';
import { describeSyntaxError } from './jsonSyntaxError.ts';

describe('a syntax error', () => {
  test.each([
    ['{"a" 1}', 'is not JSON: unexpected "1"', 1, 6],
    ["{'a': 1}", 'is not JSON: unexpected "\'"', 1, 2],
    ['{"a": tru}', 'is not JSON: unexpected "tru"', 1, 7],
    ['[1]\r\n x', 'is not JSON: unexpected "x"', 2, 2],
    ['[1,\n2\n\n', 'is not JSON: the file ends too early', 2, 2],
    ['{"a": 1', 'is not JSON: the file ends too early', 1, 8],
    ['{"a": "b', 'is not JSON: the file ends too early', 1, 9],
    ['{"a": "b"', 'is not JSON: the file ends too early', 1, 10],
    ['{"a": [{"b": fal', 'is not JSON: the file ends too early', 1, 17],
    ['{"a"', 'is not JSON: the file ends too early', 1, 5],
    ['{"a": 1,', 'is not JSON: the file ends too early', 1, 9],
    ['[{"a": 1}', 'is not JSON: the file ends too early', 1, 10],
    ['[1,]', 'is not JSON: unexpected "]"', 1, 4],
    ['{"a": [}', 'is not JSON: unexpected "}"', 1, 8],
    ['<script>{', 'is not JSON: unexpected "<"', 1, 1],
    [
      '["a\tb"]',
      'is not JSON: a line break or control character inside a text; write it as an escape such as \\n',
      1,
      4,
    ],
  ])('%j', (broken, message, line, column) => {
    expect(describeSyntaxError(broken)).toMatchObject({ message, line, column });
  });
  test('deep inside itself is at the bracket that is too deep', () => {
    expect(describeSyntaxError(`\n"[[["${'['.repeat(1_000_000)}`)).toEqual({
      syntax: 'not-json',
      message: 'is not JSON: unexpected "["',
      line: 2,
      column: 6,
    });
    expect(describeSyntaxError(`[\n${'['.repeat(1_000_000)}`)).toEqual({
      syntax: 'not-json',
      message: 'is not JSON: lists and objects are nested more than 500 deep',
      line: 2,
      column: 500,
    });
  });
});
