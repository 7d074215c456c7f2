import { describe, expect, test } from 'vitest';
import { describeSyntaxError } from './jsonSyntaxError.ts';

describe('a syntax error', () => {
  test.each([
    ['{"a" 1}', 'unexpected "1"; a colon is missing before it', 1, 6],
    ['{"a" = 1}', 'unexpected "="; a colon comes between a key and its value', 1, 6],
    ['{"a": 1 "b": 2}', 'unexpected "\\""; a comma is missing before it', 1, 9],
    ['{"a": "x"\n"b": 2}', 'unexpected "\\""; a comma is missing before it', 2, 1],
    ['["x", "a" "b"]', 'unexpected "\\""; a comma is missing before it', 1, 11],
    ['[{} {}]', 'unexpected "{"; a comma is missing before it', 1, 5],
    ['{"a": 1; "b": 2}', 'unexpected ";"; entries are divided by commas', 1, 8],
    ["{'a': 1}", 'unexpected "\'"; write the quotation mark " around texts', 1, 2],
    ['{“a”: 1}', 'unexpected "“"; write the quotation mark " around texts', 1, 2],
    ['{a: 1}', 'unexpected "a"; write the quotation mark " around texts', 1, 2],
    ['{"a": tru}', 'unexpected "tru"; write the quotation mark " around texts', 1, 7],
    ['{"a": "He said "yes" to"}', 'unexpected "yes"; write a quotation mark inside a text as \\"', 1, 17],
    ['{"a": "C:\\path"}', 'unexpected "\\\\"; write a backslash inside a text as \\\\', 1, 10],
    ['[1]\r\n x', 'unexpected "x"; the dataset ends before it, so remove what follows', 2, 2],
    ['{}\n{}', 'unexpected "{"; the dataset ends before it, so remove what follows', 2, 1],
    ['{}}', 'unexpected "}"; the dataset ends before it, so remove what follows', 1, 3],
    ['[1,]', 'unexpected ","; nothing comes after it, so remove it', 1, 3],
    ['{"a": 1,\n}\n', 'unexpected ","; nothing comes after it, so remove it', 1, 8],
    ['{"a": 1,, "b": 2}', 'unexpected ","; nothing comes before it, so remove it', 1, 9],
    ['{"a": [}', 'unexpected "}"; "]" is missing before it', 1, 8],
    ['[{"a": 1]', 'unexpected "]"; "}" is missing before it', 1, 9],
    ['<script>{', 'unexpected "<"; a dataset begins with "{"', 1, 1],
    ['phase,value\n', 'unexpected "phase"; a dataset begins with "{"', 1, 1],
    ['// ours\n{}', 'unexpected "/"; JSON has no comments', 1, 1],
    ['{"a": 1, # ours\n"b": 2}', 'unexpected "#"; JSON has no comments', 1, 10],
    ['{"a": NaN}', 'unexpected "NaN"; it is no number; where none is reported, leave the observation out', 1, 7],
    ['{"a":\u00a01}', 'unexpected "\u00a0"; write a plain space, or none', 1, 6],
    ['{"a": 1,234}', 'unexpected "234"; write a number in digits alone, like 1234 or 12.5', 1, 9],
    ['{"a": 1 234}', 'unexpected "234"; write a number in digits alone, like 1234 or 12.5', 1, 9],
    ['{"a": 1\u202f234}', 'unexpected "\u202f"; write a number in digits alone, like 1234 or 12.5', 1, 8],
    ['{"a": 1_000}', 'unexpected "_000"; write a number in digits alone, like 1234 or 12.5', 1, 8],
    ['{"a": 46%}', 'unexpected "%"; write a number in digits alone, like 1234 or 12.5', 1, 9],
    ['{"a": £46}', 'unexpected "£"; write a number in digits alone, like 1234 or 12.5', 1, 7],
    ['{"a": +46}', 'unexpected "+46"; write a number in digits alone, like 1234 or 12.5', 1, 7],
    ['{"a": 046}', 'unexpected "046"; write a number in digits alone, like 1234 or 12.5', 1, 7],
    ['{"a": .5}', 'unexpected ".5"; write a number in digits alone, like 1234 or 12.5', 1, 7],
    ['{"a": 5.}', 'unexpected "}"; write a number in digits alone, like 1234 or 12.5', 1, 9],
    ['[1,\n2\n\n', 'the file ends too early; "]" is missing, for the "[" in line 1', 2, 2],
    ['{"a": 1', 'the file ends too early; "}" is missing, for the "{" in line 1', 1, 8],
    ['{"a": "b', 'the file ends too early; a quotation mark " is missing, for the text that begins in line 1', 1, 9],
    ['{"a": "b"', 'the file ends too early; "}" is missing, for the "{" in line 1', 1, 10],
    [
      '{\n"a": [\n{"b": fal',
      'the file ends too early; 3 brackets are not closed, first "}" is missing, for the "{" in line 3',
      3,
      10,
    ],
    ['{"a": [1, 2, "b": 3}', 'unexpected ":"; "{" is missing before its key, or "]" before that', 1, 17],
    ['{"a"', 'the file ends too early; "}" is missing, for the "{" in line 1', 1, 5],
    ['{"a": 1,', 'the file ends too early; "}" is missing, for the "{" in line 1', 1, 9],
    ['[{"a": 1}', 'the file ends too early; "]" is missing, for the "[" in line 1', 1, 10],
    ['["a\tb"]', 'a control character inside a text; write it as an escape such as \\t', 1, 4],
    ['["a\nb"]', 'a line break inside a text; end the text with " before it, or write it as \\n', 1, 4],
    ['{"a": "b,\n"c": 1}', 'a line break inside a text; end the text with " before it, or write it as \\n', 1, 10],
  ])('%j', (broken, message, line, column) => {
    expect(describeSyntaxError(broken)).toMatchObject({ message: `is not JSON: ${message}`, line, column });
  });
  test('deep inside itself is at the bracket that is too deep', () => {
    expect(describeSyntaxError(`\n"[[["${'['.repeat(1_000_000)}`)).toEqual({
      syntax: 'not-json',
      message: 'is not JSON: unexpected "["; the dataset ends before it, so remove what follows',
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
