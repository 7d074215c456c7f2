import { expect, test } from 'vitest';
import { truncate } from './truncate.ts';

test('the first entries are kept, those of inner lists counted too', () => {
  expect(truncate({ a: [1, [2, 3], 4], b: [5] }, 4)).toEqual({ a: [1, [2, 3]], b: [] });
});
test('what is within the limit stays whole', () => {
  expect(truncate({ a: [1, { b: 'c', d: null }] }, 10)).toEqual({ a: [1, { b: 'c', d: null }] });
});
test('what is nested deeper than the format goes is left as it is', () => {
  expect(truncate([[[[[[[[[[1, 2]]]]]]]]]], 9)).toEqual([[[[[[[[[[1, 2]]]]]]]]]]);
});
