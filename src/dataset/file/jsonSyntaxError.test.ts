import { describe, expect, test } from 'vitest';
import { describeSyntaxError } from './jsonSyntaxError.ts';

describe('a syntax error', () => {
  test.each([
    ['{"a" 1}', 'is not JSON: unexpected "1" (line 1, column 6)'],
    ["{'a': 1}", 'is not JSON: unexpected "\'" (line 1, column 2)'],
    ['{"a": tru}', 'is not JSON: unexpected "tru" (line 1, column 7)'],
    ['[1]\r\n x', 'is not JSON: unexpected "x" (line 2, column 2)'],
    ['[1,\n2\n\n', 'is not JSON: the file ends too early (line 2, column 2)'],
    ['{"a": 1', 'is not JSON: the file ends too early (line 1, column 8)'],
    ['{"a": "b', 'is not JSON: the file ends too early (line 1, column 9)'],
    ['{"a": "b"', 'is not JSON: the file ends too early (line 1, column 10)'],
    ['{"a": [{"b": fal', 'is not JSON: the file ends too early (line 1, column 17)'],
    ['{"a"', 'is not JSON: the file ends too early (line 1, column 5)'],
    ['{"a": 1,', 'is not JSON: the file ends too early (line 1, column 9)'],
    ['[{"a": 1}', 'is not JSON: the file ends too early (line 1, column 10)'],
    ['[1,]', 'is not JSON: unexpected "]" (line 1, column 4)'],
    ['{"a": [}', 'is not JSON: unexpected "}" (line 1, column 8)'],
    ['<script>{', 'is not JSON: unexpected "<" (line 1, column 1)'],
    [
      '["a\tb"]',
      'is not JSON: a line break or control character inside a text; write it as an escape such as \\n (line 1, column 4)',
    ],
  ])('%j', (broken, message) => {
    expect(describeSyntaxError(broken).message).toBe(message);
  });
});
