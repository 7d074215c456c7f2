// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readSvgProvenance } from '#src/export/provenance/svgProvenance.ts';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import type { Mark, Sheet } from '#src/figures/sheet/sheet.ts';
import { type OutlinesOptions, renderOutlines } from './outlines.ts';

const options: OutlinesOptions = {
  provenance: '{"quote":"61 visits, 17 for <repairs> – ביקורים"}',
  language: 'en-GB',
  background: 'white',
  rasteriseText: async ({ text }) => ({
    png: new TextEncoder().encode(text),
    pixels: { data: new Uint8Array(4), width: 1, height: 1 },
    x: 38,
    y: 41.5,
    width: 90.25,
    height: 24,
  }),
};

const text = (words: string, rest: Partial<TextMark> = {}): TextMark => ({
  kind: 'text',
  x: 40.12345,
  y: 60,
  text: words,
  size: 20,
  weight: 400,
  fill: '#0b1f33',
  ...rest,
});

const sheet: Sheet = {
  id: 'work',
  size: 'report',
  notes: 'short',
  omitted: { notes: [], lines: 0 },
  title: '80 visits & more',
  subtitle: 'Visits',
  flags: [],
  cautions: [],
  source: 'Source: Harbour Office.',
  description: 'Bar chart. Visits: <61>, "80".',
  width: 800,
  height: 600,
  physicalSize: { unit: 'mm', width: 160 },
  marks: [
    { kind: 'rect', x: 40, y: 80, width: 400, height: 30, fill: '#12436d' },
    text('80 visits & more', { weight: 600 }),
    { kind: 'flag', x: 450, y: 80, size: 15, fill: '#801650' },
    text('61', { anchor: 'end' }),
  ],
  numbers: [],
};

const withMarks = (...marks: Mark[]): Sheet => ({ ...sheet, marks });

/** The file as another program reads it. */
async function opened(of: Sheet = sheet, rest: Partial<OutlinesOptions> = {}) {
  const { svg, rasterisedLines } = await renderOutlines(of, { ...options, ...rest });
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(file.querySelector('parsererror')?.textContent).toBeUndefined();
  const unseen = file.querySelector('svg > g');
  const words = [...file.querySelectorAll('text')].map(({ textContent }) => textContent);
  const paths = [...file.querySelectorAll('svg > path')].map(attributes);
  return { svg, file, unseen, words, paths, rasterisedLines };
}

const attributes = (element: Element | null | undefined) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

describe('a drawing of outlines', () => {
  test('is an svg of its sheet’s size, named, described, in its language, on its ground', async () => {
    const { file } = await opened();
    expect(attributes(file.documentElement)).toMatchObject({
      ...{ width: '160mm', height: '120mm', viewBox: '0 0 800 600', role: 'img', lang: 'en-GB' },
      ...{ 'aria-labelledby': 'sheet-work-report-title', 'aria-describedby': 'sheet-work-report-desc' },
    });
    expect(['title', 'desc'].map((name) => file.querySelector(name)?.textContent)).toEqual([
      '80 visits & more',
      'Bar chart. Visits: <61>, "80".',
    ]);
    expect(attributes(file.querySelector('svg > rect'))).toEqual({ width: '800', height: '600', fill: '#ffffff' });
  });

  test('holds where its values come from', async () => {
    const { svg } = await opened();
    expect(readSvgProvenance(svg)).toEqual({ kind: 'text', text: options.provenance });
  });

  test('draws a shape for each text, between the other marks, from back to front', async () => {
    const { file } = await opened();
    const drawn = [...file.documentElement.children].slice(4);
    expect(drawn.map(({ localName }) => localName)).toEqual(['g', 'rect', 'path', 'path', 'path']);
    expect(drawn.map((mark) => mark.getAttribute('fill'))).toEqual([
      'none',
      '#12436d',
      '#0b1f33',
      '#801650',
      '#0b1f33',
    ]);
  });

  test('holds no font, and no text that is seen', async () => {
    const { svg, file, unseen } = await opened();
    expect(svg).not.toMatch(/<style|font-face|base64/);
    expect(attributes(unseen)).toEqual({ opacity: '0', fill: 'none' });
    const seen = [...file.querySelectorAll('text')].filter((each) => unseen?.contains(each) !== true);
    expect(seen).toEqual([]);
  });

  test('holds its words in the order of the sheet, each in its place', async () => {
    const { file, words } = await opened(withMarks(...sheet.marks, text('\u2067ביקורים, 61.\u2069')));
    expect(words).toEqual(['80 visits & more', '61', '\u2067ביקורים, 61.\u2069']);
    const [first, second] = file.querySelectorAll('text');
    expect(attributes(first)).toEqual({ x: '40.123', y: '60', 'font-size': '20' });
    expect(attributes(second)).toMatchObject({ 'text-anchor': 'end' });
  });

  test('sets letters as far from each other as the layout does, from the left end or to the right end', async () => {
    // A hyphen of our font is 311 thousandths of an em wide, a space 200.
    const hyphen = 'm41-219v-63h230v63z';
    const { paths } = await opened(withMarks(text('- -'), text('-', { anchor: 'end', size: 13.5, fill: '#505a5f' })));
    expect(paths).toEqual([
      { transform: 'translate(40.123 60) scale(0.02)', fill: '#0b1f33', d: `M0 0${hyphen}M511 0${hyphen}` },
      { transform: 'translate(35.925 60) scale(0.0135)', fill: '#505a5f', d: `M0 0${hyphen}` },
    ]);
  });

  test('draws letters in the weight of their text', async () => {
    const { paths } = await opened(withMarks(text('61'), text('61', { weight: 600 })));
    expect(new Set(paths.map(({ d }) => d)).size).toBe(2);
  });

  test('composes letters with their accents, and draws no character that only allows a line break', async () => {
    const { paths, rasterisedLines } = await opened(
      withMarks(text('café 61'), text('cafe\u0301\u00a061'), text('\u200bca\u00adfé\u2060 61')),
    );
    expect([new Set(paths.map(({ d }) => d)).size, rasterisedLines]).toEqual([1, 0]);
  });

  test('draws nothing for a text without letters', async () => {
    const { paths, words } = await opened(withMarks(text(''), text(' ')));
    expect([paths, words]).toEqual([[], ['', ' ']]);
  });

  test('has images of the texts whose letters the font lacks, and counts them', async () => {
    const { file, paths, words, rasterisedLines } = await opened(
      withMarks(text('訪問 80'), text('80 visits'), text('\u2067ביקורים\u2069')),
    );
    expect([rasterisedLines, paths.length]).toEqual([2, 1]);
    const images = [...file.querySelectorAll('image')].map(attributes);
    expect(images[0]).toMatchObject({
      ...{ x: '38', y: '41.5', width: '90.25', height: '24' },
      'xlink:href': `data:image/png;base64,${Buffer.from('訪問 80').toString('base64')}`,
    });
    expect(images).toHaveLength(2);
    expect(words).toEqual(['訪問 80', '80 visits', '\u2067ביקורים\u2069']);
  });

  test('leads nowhere outside', async () => {
    const { svg } = await opened(withMarks(...sheet.marks, text('訪問')));
    expect(svg.match(/href="[^"]*"/g)).toEqual([expect.stringMatching(/^href="data:image\/png;base64,/)]);
    expect(svg).not.toMatch(/url\(|<use|<script|foreignObject|class=/);
  });

  test('keeps markup in a text as text', async () => {
    const markup = '</text></g><script href="#">run()</script> & \'"';
    const { file, words } = await opened(withMarks(text(markup)));
    expect([file.querySelector('script'), words]).toEqual([null, [markup]]);
  });

  test('is the same for the same sheet, byte for byte', async () => {
    const { svg } = await opened();
    expect((await opened(structuredClone(sheet))).svg).toBe(svg);
  });
});
