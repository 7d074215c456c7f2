import { expect, test } from 'vitest';
import { encodeBase64 } from './base64.ts';

test.each([
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
])('the example of the standard: %s', (text, expected) => {
  expect(encodeBase64(new TextEncoder().encode(text))).toBe(expected);
});

test.each([8191, 8192, 8193, 200_000])('%i bytes are as another program writes them', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + (index >> 8)) % 256);
  expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});
