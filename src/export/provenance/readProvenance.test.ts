import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pdfMetadata } from '#src/export/pdf/pdfMetadata.ts';
import { inventedProvenance } from '#src/testing/provenance.ts';
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
/** As much of a PDF as holds what it says of itself. */
const pdf = (provenance: string) =>
  bytesOf(
    `%PDF-1.7\n${pdfMetadata({ title: '61 visits', source: 'Harbour Office', language: 'en-GB', provenance, conformance: 'a' })}\n%%EOF\n`,
  );
/** The same of a file that an earlier version wrote. */
const earlierPdf = (provenance: string) =>
  bytesOf(
    [
      '%PDF-1.3',
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
      '<rdf:Description rdf:about="" xmlns:provenance="urn:published-numbers:provenance">',
      `<provenance:crc32>${crc32(provenance).toString(16).padStart(8, '0')}</provenance:crc32>`,
      `<provenance:text>${provenance.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</provenance:text>`,
      '</rdf:Description></rdf:RDF></x:xmpmeta>',
      '%%EOF\n',
    ].join('\n'),
  );
const svg = (text: string) => bytesOf(`<svg>${svgMetadata(text)}</svg>`);

test.each([
  ['PNG', png(json)],
  ['SVG', svg(json)],
  ['PDF', pdf(json)],
  ['PDF of an earlier version', earlierPdf(json)],
])('a %s gives what was written into it', (_, bytes) => {
  expect(readProvenance(bytes)).toEqual({ kind: 'provenance', provenance: inventedProvenance() });
});

test('keys that were added later are left out', () => {
  const later = { ...inventedProvenance(), colours: 'dark' };
  expect(readProvenance(png(JSON.stringify(later)))).toEqual({
    kind: 'provenance',
    provenance: inventedProvenance(),
  });
});

test('an image without data holds none', () => {
  expect(readProvenance(dot)).toEqual({ kind: 'none' });
  expect(readProvenance(bytesOf('<svg></svg>'))).toEqual({ kind: 'none' });
  expect(readProvenance(bytesOf('%PDF-1.7\n%%EOF\n'))).toEqual({ kind: 'none' });
});

test('a format that is not known yet is newer', () => {
  expect(readProvenance(png('{"format":2,"dataset":"elsewhere"}'))).toEqual({ kind: 'newer' });
});

test('a PNG that holds another program’s words under our keyword holds none of ours', () => {
  expect(readProvenance(png('{"from":"elsewhere"}'))).toEqual({ kind: 'none' });
  expect(readProvenance(png('61 visits'))).toEqual({ kind: 'none' });
});

test('an image of a comparison of two phases without numbers is whole', () => {
  const figure = {
    id: 'comparison',
    phases: ['round-3', 'round-4'] satisfies [string, string],
    size: 'column',
    title: 'Round 3 against Round 4',
  };
  const provenance = inventedProvenance({ figure, values: [], sources: [] });
  expect(readProvenance(png(JSON.stringify(provenance)))).toEqual({ kind: 'provenance', provenance });
});

test('a quote may be as long as the source that it stands in', () => {
  const [first, ...rest] = inventedProvenance().values;
  if (first === undefined) throw new Error('no value in the invented image');
  const provenance = inventedProvenance({ values: [{ ...first, quote: '61 visits '.repeat(3000) }, ...rest] });
  expect(readProvenance(png(JSON.stringify(provenance)))).toEqual({ kind: 'provenance', provenance });
});

describe('data are broken that', () => {
  const changed = (change: object) => JSON.stringify({ ...inventedProvenance(), ...change });
  test.each([
    ['have a format below the first', changed({ format: 0 })],
    ['name a number twice', changed({ values: inventedProvenance().values.flatMap((value) => [value, value]) })],
    ['are of one phase alone', changed({ figure: { ...inventedProvenance().figure, phases: ['round-1'] } })],
    ['hold a value that is no number', json.replace('"value":61', '"value":"61"')],
    ['hold a value below zero', json.replace('"value":61', '"value":-61')],
    ['name a number as nothing is named', json.replace('round-1.visits', 'round-1')],
    ['have no digest', json.replace('5a5a', '')],
  ])('%s', (_, text) => {
    expect(readProvenance(png(text))).toEqual({ kind: 'broken' });
  });

  test.each([
    ['are no JSON', '{"format":1,'],
    ['have no format', '{"dataset":{}}'],
  ])('%s, where the file says that they are ours', (_, text) => {
    expect(readProvenance(svg(text))).toEqual({ kind: 'broken' });
    expect(readProvenance(pdf(text))).toEqual({ kind: 'broken' });
  });

  test('are cut off or changed', () => {
    expect(readProvenance(png(json).slice(0, -20))).toEqual({ kind: 'broken' });
    expect(readProvenance(png(json).map((byte, index) => (index === 120 ? byte ^ 1 : byte)))).toEqual({
      kind: 'broken',
    });
    for (const whole of [svg(json), pdf(json)]) {
      const changed = new TextDecoder().decode(whole).replace('"value":61', '"value":62');
      expect(readProvenance(bytesOf(changed))).toEqual({ kind: 'broken' });
      expect(readProvenance(whole.slice(0, -8))).toEqual({ kind: 'broken' });
    }
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
  ])('%s', (what, bytes) => {
    expect(readProvenance(bytes)).toEqual({ kind: 'other', what });
  });
});
