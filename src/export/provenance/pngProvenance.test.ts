import { expect, test } from 'vitest';
import { crc32, readPngChunks, writePngChunks } from '#src/export/encoding/pngChunks.ts';
import { readPngProvenance, withProvenance } from './pngProvenance.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** One black dot, as another program wrote it. */
const dot = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==', 'base64'),
);

const typesOf = (png: Uint8Array) => {
  const read = readPngChunks(png);
  return read.kind === 'chunks' ? read.chunks.map(({ type }) => type) : read;
};

test('the checksum is the one that the standard gives for nine digits', () => {
  expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
});

test('density and words stand before the picture, which is left as it is', () => {
  const png = withProvenance(dot, 192, '£61, 2012–13');
  expect(typesOf(png)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
  const read = readPngChunks(png);
  const data = read.kind === 'chunks' ? read.chunks.map((chunk) => [...chunk.data]) : [];
  expect(data[1]).toEqual([0, 0, 0x1d, 0x87, 0, 0, 0x1d, 0x87, 1]);
  expect(data[3]).toEqual([...dot.slice(41, 51)]);
});

test.each([
  [96, 3780],
  [192, 7559],
  [384, 15118],
  [600, 23622],
])('%i dots an inch are %i a metre', (dpi, perMetre) => {
  const png = withProvenance(dot, dpi, '');
  expect(new DataView(png.buffer).getUint32(8 + 25 + 8)).toBe(perMetre);
});

test('words of every script come back as they went in', () => {
  const text = '{"format":1,"dataset":"£ 61 “visits” – ביקורים 訪問 🛶"}';
  expect(readPngProvenance(withProvenance(dot, 96, text))).toEqual({ kind: 'text', text });
});

test('title and description are there for other programs, with their language, and do not hide our words', () => {
  const ours = '{"format":1,"dataset":"61 visits"}';
  const texts = { title: 'Visits – 61', description: 'One bar: “visits”, 61. ביקורים', language: 'en-GB' };
  const png = withProvenance(dot, 96, ours, texts);
  const read = readPngChunks(png);
  const written = read.kind === 'chunks' ? read.chunks.filter(({ type }) => type === 'iTXt') : [];
  expect(written.map(({ data }) => new TextDecoder().decode(data))).toEqual([
    `provenance\0\0\0\0\0${ours}`,
    'Title\0\0\0en-GB\0\0Visits – 61',
    'Description\0\0\0en-GB\0\0One bar: “visits”, 61. ביקורים',
  ]);
  expect(readPngProvenance(png)).toEqual({ kind: 'text', text: ours });
  expect(withProvenance(png, 96, ours, texts)).toEqual(png);
});

test('written twice, a file holds the later words alone', () => {
  const png = withProvenance(withProvenance(dot, 96, 'one'), 600, 'two');
  expect(png).toEqual(withProvenance(dot, 600, 'two'));
});

/** The picture with a chunk of international text that another program wrote. */
function withText(png: Uint8Array<ArrayBuffer>, text: string): Uint8Array<ArrayBuffer> {
  const read = readPngChunks(png);
  const [header, ...rest] = read.kind === 'chunks' ? read.chunks : [];
  if (header === undefined) throw new Error(`no picture: ${read.kind}`);
  return writePngChunks([header, { type: 'iTXt', data: bytesOf(text) }, ...rest]);
}

test.each([
  ['words', 'provenance\0\0\0\0\0Harbour Office, by hand'],
  ['words of another shape', 'provenance\0\0\0\0\0{"format":"archive","dataset":"boats"}'],
  ['a list', 'provenance\0\0\0\0\0[1]'],
  ['compressed words', 'provenance\0\x01\0\0\0x'],
  ['half a chunk', 'provenance\0\0'],
])('what another program keeps under the same keyword is none of ours: %s', (_, text) => {
  expect(readPngProvenance(withText(dot, text))).toEqual({ kind: 'none' });
  const ours = '{"format":1,"dataset":"61 visits"}';
  expect(readPngProvenance(withText(withProvenance(dot, 96, ours), text))).toEqual({ kind: 'text', text: ours });
});

test('our words are read where another program named their language and translated the keyword', () => {
  const text = '{"format":1,"dataset":"61 visits"}';
  expect(readPngProvenance(withText(dot, `provenance\0\0\0en-GB\0origin\0${text}`))).toEqual({ kind: 'text', text });
});

test('a picture without words, one that is cut or changed, and another kind of file are told apart', () => {
  const png = withProvenance(dot, 96, 'sixty-one');
  const changed = Uint8Array.from(png, (byte, index) => (index === 90 ? byte ^ 1 : byte));
  expect(readPngProvenance(dot)).toEqual({ kind: 'none' });
  expect(readPngProvenance(changed)).toEqual({ kind: 'broken' });
  expect([40, 70, png.length - 12, png.length - 1].map((length) => readPngProvenance(png.slice(0, length)))).toEqual(
    Array.from({ length: 4 }, () => ({ kind: 'broken' })),
  );
  expect(readPngProvenance(bytesOf('<svg/>'))).toEqual({ kind: 'not-png' });
});

test('a part that claims more than the file holds is cut off there', () => {
  const claims = Uint8Array.from(dot, (byte, index) => (index === 33 ? 0xff : byte));
  expect(readPngChunks(claims)).toEqual({ kind: 'broken', at: 33 });
});

test('what is no PNG gets no words', () => {
  expect(() => withProvenance(bytesOf('<svg/>'), 96, '')).toThrow('no whole png: not-png');
});
