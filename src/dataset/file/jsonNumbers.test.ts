import { expect, test } from 'vitest';
import { pathText } from '#src/dataset/check/problem.ts';
import { inexactNumbers } from './jsonNumbers.ts';

const found = (text: string) => inexactNumbers(text).map(({ path, message }) => `${pathText(path)}: ${message()}`);

test.each([
  ['{"a": 1e400}', 'a: 1e400 is larger than 9,007,199,254,740,991'],
  ['{"a": [0, -1E+99]}', 'a[1]: -1E+99 is larger than 9,007,199,254,740,991'],
  ['{"a": {"b": 12345678901234567890}}', 'a.b: 12345678901234567890 is larger than 9,007,199,254,740,991'],
  ['[9007199254740993]', '[0]: 9007199254740993 is larger than 9,007,199,254,740,991'],
  ['{"a": 46.00000000000000001}', 'a: 46.00000000000000001 has more than 15 significant digits'],
  ['{"a": 1234567890.123456}', 'a: 1234567890.123456 has more than 15 significant digits'],
])('a number that is not kept as it is written is named so: %s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  ['{"a": 46.000000000000000000}'],
  ['{"a": 0.000000000000000046}'],
  ['{"a": 12e3, "b": 123456789012345}'],
  ['{"a": "12345678901234567890", "1e400": 1}'],
  [`${'['.repeat(100_000)}1e400${']'.repeat(100_000)}`],
])('others are not: %#', (text) => {
  expect(found(text)).toEqual([]);
});

test('several are told in their order', () => {
  expect(found('{"a": 1e400, "b": [1e401, {"c": 1e402}]}').map((line) => line.slice(0, 4))).toEqual([
    'a: 1',
    'b[0]',
    'b[1]',
  ]);
});
