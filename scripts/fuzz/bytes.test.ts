import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '#src/dataset/file/parse.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { tryCases, unhurried } from './property.ts';

const text = JSON.stringify(inventedDataset(), null, 1);
const utf8 = new TextEncoder().encode(text);

const isJson = (bytes: Uint8Array) => {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return true;
  } catch {
    return false;
  }
};

/** Bytes that are no UTF-8 or no JSON are refused with a line and a column; no others are refused as such. */
function expectPlace(bytes: Uint8Array): void {
  const parsed = parse(bytes);
  const place = { path: '', line: expect.any(Number), column: expect.any(Number) };
  if (isJson(bytes)) expect(parsed).not.toHaveProperty('syntax');
  else expect(parsed).toMatchObject({ stage: 'file', problems: [place] });
}

const anyBytes = fc.uint8Array({ maxLength: 200 });
const anyJsonLike = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      '.5',
      'e9',
      'null',
      'tru',
      '"',
      '\\',
      '\\u12',
      '\n',
      '\t',
      '\u00a0',
      '/*',
      "'",
    ),
    { maxLength: 12 },
  )
  .map((parts) => new TextEncoder().encode(parts.join('')));
const anyEdit = fc
  .tuple(fc.nat(utf8.length - 1), fc.nat(3), fc.uint8Array({ maxLength: 3 }))
  .map(([at, left, put]) => Uint8Array.of(...utf8.subarray(0, at), ...put, ...utf8.subarray(at + left)));
const anyEnd = fc.nat(utf8.length).map((length) => utf8.subarray(0, length));
const inLatin1 = fc
  .string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)) })
  .map((value) => Uint8Array.from(JSON.stringify({ title: value }), (unit) => unit.charCodeAt(0)));
const inUtf16 = fc
  .string()
  .map(
    (value) => new Uint8Array(Uint16Array.from(`{"a":${JSON.stringify(value)}}`, (unit) => unit.charCodeAt(0)).buffer),
  );

test.each<[string, number, fc.Arbitrary<Uint8Array>]>([
  ['any bytes', 2000, anyBytes],
  ['any signs of JSON', 3000, anyJsonLike],
  ['a dataset with some bytes changed', 700, anyEdit],
  ['a dataset that ends too early', 300, anyEnd],
  ['Latin-1', 500, inLatin1],
  ['UTF-16', 500, inUtf16],
])('%s: what is no UTF-8 or no JSON is refused with line and column', unhurried, (_, runs, arbitrary) => {
  tryCases(runs, fc.property(arbitrary, expectPlace));
});

test('a dataset that ends too early is refused at its end', unhurried, () => {
  tryCases(
    300,
    fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
      const lines = text.slice(0, length).trimEnd().split('\n');
      expect(parse(new TextEncoder().encode(text.slice(0, length)))).toMatchObject({
        syntax: 'cut-short',
        problems: [{ line: lines.length, column: (lines.at(-1) ?? '').length + 1 }],
      });
    }),
  );
});
