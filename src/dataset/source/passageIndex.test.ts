import { describe, expect, test } from 'vitest';
import { findUnique, uniqueIndexOf } from './passageIndex.ts';

describe.each([
  ['the first searches', 0],
  ['later searches', 1000],
])('%s', (_, searches) => {
  const text = 'aaaaa; 61 visits, 17 visits; 80 boats. Zz';
  const place = (passage: string) => findUnique({ text, searches }, passage);
  test('find a passage that stands once', () => {
    expect([place('61 visits'), place('17 visits'), place('boats. Zz'), place('Zz')]).toEqual([7, 18, 32, 39]);
  });
  test('find the whole text', () => {
    expect(place(text)).toBe(0);
  });
  test('find nothing that stands nowhere', () => {
    expect([place('62 visits'), place('visit;'), place('boats. Zzz'), place('Y')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  test('find nothing that stands twice, even where it overlaps itself', () => {
    expect([place(' visits'), place('aaaa'), place('; ')]).toEqual([undefined, undefined, undefined]);
  });
});

test('an empty text holds nothing', () => {
  expect(uniqueIndexOf('', 'a')).toBeUndefined();
});
