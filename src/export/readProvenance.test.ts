import { describe, expect, test } from 'vitest';
import { inventedProvenance } from './inventedProvenance.ts';
import { withProvenance } from './pngProvenance.ts';
import { readProvenance } from './readProvenance.ts';
import { svgMetadata } from './svgProvenance.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** One black dot, as another program wrote it. */
const dot = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==', 'base64'),
);
const json = JSON.stringify(inventedProvenance());
const png = (text: string) => withProvenance(dot, 192, text);
const svg = (text: string) => bytesOf(`<svg>${svgMetadata(text)}</svg>`);

test.each([
  ['PNG', png(json)],
  ['SVG', svg(json)],
])('a %s gives what was written into it', async (_, bytes) => {
  expect(await readProvenance(bytes)).toEqual({ kind: 'provenance', provenance: inventedProvenance() });
});

test('keys that were added later are left out', async () => {
  const later = { ...inventedProvenance(), colours: 'dark' };
  expect(await readProvenance(png(JSON.stringify(later)))).toEqual({
    kind: 'provenance',
    provenance: inventedProvenance(),
  });
});

test('an image without data holds none', async () => {
  expect(await readProvenance(dot)).toEqual({ kind: 'none' });
  expect(await readProvenance(bytesOf('<svg></svg>'))).toEqual({ kind: 'none' });
});

test('a format that is not known yet is newer', async () => {
  expect(await readProvenance(png('{"format":2,"dataset":"elsewhere"}'))).toEqual({ kind: 'newer' });
});

describe('data are broken that', () => {
  const changed = (change: object) => JSON.stringify({ ...inventedProvenance(), ...change });
  test.each([
    ['are no JSON', '{"format":1,'],
    ['have no format', '{"dataset":{}}'],
    ['have a format below the first', changed({ format: 0 })],
    ['hold no value', changed({ values: [] })],
    ['hold a value that is no number', json.replace('"value":61', '"value":"61"')],
    ['hold a value below zero', json.replace('"value":61', '"value":-61')],
    ['name a number as nothing is named', json.replace('round-1.visits', 'round-1')],
    ['have no digest', json.replace('5a5a', '')],
  ])('%s', async (_, text) => {
    expect(await readProvenance(png(text))).toEqual({ kind: 'broken' });
  });

  test('are cut off or changed', async () => {
    expect(await readProvenance(png(json).slice(0, -20))).toEqual({ kind: 'broken' });
    expect(await readProvenance(png(json).map((byte, index) => (index === 120 ? byte ^ 1 : byte)))).toEqual({
      kind: 'broken',
    });
    expect(await readProvenance(bytesOf(new TextDecoder().decode(svg(json)).replace('61', '62')))).toEqual({
      kind: 'broken',
    });
  });
});

describe('a file of another kind is named', () => {
  const binary = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  test.each([
    ['an empty file', bytesOf('')],
    ['a JPEG image', binary('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['a WebP image', binary('RIFF\x10\0\0\0WEBPVP8 ')],
    ['a GIF image', binary('GIF89a')],
    ['a ZIP archive or an Office document', binary('PK\x03\x04')],
    ['a JSON file', bytesOf('\ufeff{"format": 1}')],
    ['a web page', bytesOf('<!doctype html><title>61 visits</title>')],
    ['an XML file', bytesOf('<?xml version="1.0"?><visits/>')],
    ['a text file', bytesOf('round,visits\n1,61\n')],
    ['a text file', bytesOf('é'.repeat(5000))],
    ['a file of another kind', binary('\x7fELF\x02\x01\x01\0')],
  ])('%s', async (what, bytes) => {
    expect(await readProvenance(bytes)).toEqual({ kind: 'other', what });
  });
});
