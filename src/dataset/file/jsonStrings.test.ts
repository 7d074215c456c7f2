import { describe, expect, test } from 'vitest';
import { hasDuplicateKey, stringRanges } from './jsonStrings.ts';

const repeats = (text: string) => hasDuplicateKey(text, JSON.parse(text));

describe('hasRepeatedKey', () => {
  test.each(['{"a":1,"a":2}', '[{"b":{"a":1,"\\u0061":2}}]', '{"a" :1,"a"\n:1}', '{"__proto__":1,"__proto__":1}'])(
    'finds one in %s',
    (text) => {
      expect(repeats(text)).toBe(true);
    },
  );
  test.each([
    '{"a":{"a":1}}',
    '["a","a"]',
    '{"a":"b\\":c","c\\\\":1}',
    '{"__proto__":{"constructor":1}}',
    '"a:"',
    'null',
  ])('finds none in %s', (text) => {
    expect(repeats(text)).toBe(false);
  });
});

test('strings end at a quotation mark that is not escaped', () => {
  expect([...stringRanges('["a\\"","\\\\",1]')]).toEqual([
    { start: 1, end: 6 },
    { start: 7, end: 11 },
  ]);
});
test('a string that is never closed ends with the text', () => {
  expect([...stringRanges('["ab')]).toEqual([{ start: 1, end: 4 }]);
});
