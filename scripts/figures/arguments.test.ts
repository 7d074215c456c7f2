import { expect, test } from 'vitest';
import { formats, textForms } from '#src/export/file/fileName.ts';
import { scales } from '#src/export/image/pixels.ts';
import { sheetNotes, sheetSizes } from '#src/figures/sheet/sheet.ts';
import { help, readArguments } from './arguments.mjs';

test('without arguments everything is asked for, as PNG and SVG for a report', () => {
  expect(readArguments([])).toEqual({
    data: undefined,
    out: 'figures',
    formats: ['png', 'svg'],
    sizes: ['report'],
    notes: 'short',
    text: 'text',
    scales: [2],
    png: 'resvg',
    ids: [],
  });
});

test('each option holds a value or a list, with or without a sign between, and the rest are figures, each once', () => {
  const args =
    'boats --data rope.json --out=made --format pdf,csv --size column,slide --notes all --text=outlines --scale 4,1 --png browser totals boats';
  expect(readArguments(args.split(' '))).toEqual({
    data: 'rope.json',
    out: 'made',
    formats: ['pdf', 'csv'],
    sizes: ['slide', 'column'],
    notes: 'all',
    text: 'outlines',
    scales: [1, 4],
    png: 'browser',
    ids: ['boats', 'totals'],
  });
});

test('a list may have spaces and say a thing twice', () => {
  expect(readArguments(['--format', 'svg, png,svg'])).toMatchObject({ formats: ['png', 'svg'] });
});

test('all that the page offers is known, and named by the help', () => {
  const all = ['--format', formats.join(','), '--size', sheetSizes.join(','), '--scale', scales.join(',')];
  expect(readArguments(all)).toMatchObject({ formats, sizes: sheetSizes, scales });
  for (const each of [formats, sheetSizes, scales]) expect(help).toContain(each.join(','));
  for (const notes of sheetNotes) expect(readArguments(['--notes', notes])).toMatchObject({ notes });
  for (const text of textForms) expect(readArguments(['--text', text])).toMatchObject({ text });
  for (const each of [sheetNotes, textForms]) expect(help).toContain(each.join('|'));
});

test('help is help, whatever stands beside it', () => {
  expect(readArguments(['boats', '--help'])).toBe('help');
});

test.each([
  [
    '--frmat png',
    'no such option: --frmat (known: --data, --out, --format, --size, --notes, --text, --scale, --png, --help)',
  ],
  ['-f png', 'no such option: -f (known: --data, --out, --format, --size, --notes, --text, --scale, --png, --help)'],
  ['--format gif', 'no such format: "gif" (known: png, svg, pdf, csv)'],
  ['--format png,', 'no such format: "" (known: png, svg, pdf, csv)'],
  ['--size wide', 'no such size: "wide" (known: report, slide, square, column)'],
  ['--notes long', 'no such kind of notes: "long" (known: short, all)'],
  ['--text shapes', 'no such form of text: "shapes" (known: text, outlines)'],
  ['--scale 3', 'no such scale: "3" (known: 1, 2, 4)'],
  ['--scale 02', 'no such scale: "02" (known: 1, 2, 4)'],
  ['--png chrome', 'no such renderer of PNGs: "chrome" (known: resvg, browser)'],
  ['--out', 'no value is given for: --out'],
  ['--out --scale 2', 'no value is given for: --out'],
  ['--out=', 'no value is given for: --out'],
  ['--out a --out b', 'given twice: --out'],
])('%s is refused', (args, message) => {
  expect(() => readArguments(args.split(' '))).toThrow(message);
});
