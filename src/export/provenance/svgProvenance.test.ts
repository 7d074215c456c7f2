import { describe, expect, test } from 'vitest';
import { readSvgProvenance, svgMetadata } from './svgProvenance.ts';

const text = '{"quote":"£ 61 “visits” & <boats> ]]> – ביקורים 訪問 🛶"}';
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10"><title>61 visits</title>${inside}<g/></svg>\n`;

test('the digits of the standard stand with their checksum, and nothing in them is markup', () => {
  expect(svgMetadata('123456789')).toBe(
    '<metadata><provenance xmlns="urn:published-numbers:provenance" crc32="cbf43926">123456789</provenance></metadata>',
  );
  expect(svgMetadata('<&>')).toContain('>&lt;&amp;&gt;</provenance>');
});

describe('a text comes back as it went in', () => {
  test.each([
    ['from a file as it was written', svg(svgMetadata(text))],
    [
      'after a declaration, a document type and a comment',
      `<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY a "b">]>\n<!-- made <provenance> -->${svg(svgMetadata(text))}`,
    ],
    ['with white space around it', svg(svgMetadata(text).replace('>{', '>\n    {').replace('}<', '}\n  <'))],
    [
      'with its parts on lines of their own',
      svg(svgMetadata(text).replaceAll(' ', ' ').replace('" crc32', '"\n   crc32')),
    ],
    [
      'with other quotes and an id',
      svg(
        svgMetadata(text)
          .replace(/(xmlns|crc32)="([^"]*)"/g, "$1='$2'")
          .replace(' crc32', " id='p1' crc32"),
      ),
    ],
    [
      'with a prefix',
      svg(svgMetadata(text).replace('<provenance xmlns', '<ns1:provenance xmlns:ns1').replace('</prov', '</ns1:prov')),
    ],
    [
      'with characters written as numbers',
      svg(svgMetadata(text).replace('£', '&#163;').replace('🛶', '&#x1F6F6;').replace('"quote"', '&quot;quote&quot;')),
    ],
  ])('%s', (_, file) => {
    expect(readSvgProvenance(file)).toEqual({ kind: 'text', text });
  });
});

describe('it is broken', () => {
  const whole = svg(svgMetadata(text));
  test.each([
    ['where a digit was changed', whole.replace('61 “', '62 “')],
    ['where the checksum was taken out', whole.replace(/ crc32="[^"]*"/, '')],
    [
      'where the text was taken out',
      svg('<metadata><provenance xmlns="urn:published-numbers:provenance"/></metadata>'),
    ],
    ['where the file is cut off after it', whole.slice(0, -12)],
    ['where the file is cut off in it', whole.slice(0, 200)],
  ])('%s', (_, file) => {
    expect(readSvgProvenance(file)).toEqual({ kind: 'broken' });
  });
});

test('a drawing that was made elsewhere holds none, not even where it speaks of provenance', () => {
  expect(readSvgProvenance(svg('<metadata><provenance>elsewhere</provenance></metadata>'))).toEqual({ kind: 'none' });
});

test.each([[''], ['{"svg": "<svg>"}'], ['<html><svg></svg></html>'], ['<!-- <svg></svg>']])(
  'what is no drawing is told apart: %s',
  (file) => {
    expect(readSvgProvenance(file)).toEqual({ kind: 'not-svg' });
  },
);
