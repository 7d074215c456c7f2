// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSvgProvenance } from '#src/export/provenance/svgProvenance.ts';
import type { Mark, Sheet } from '#src/figures/sheet/sheet.ts';
import { renderSvg } from './svg.ts';

const cut = (weight: 400 | 600) => readFileSync(`src/export/font/source-sans-3-${weight}.ttf`);
const fonts = { 400: cut(400), 600: cut(600) };

const inside: Parameters<typeof renderSvg>[1] = {
  fonts,
  provenance: '{"quote":"61 visits,17 for <repairs> & “paint” – ביקורים"}',
  language: 'en-GB',
  background: 'white',
};

type TextMark = Extract<Mark, { kind: 'text' }>;

const text = (words: string, rest: Partial<TextMark> = {}): Mark => ({
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
  title: 'Harbour Repair Scheme: “61 < 80” & more',
  subtitle: 'Visits',
  flags: [],
  cautions: [],
  source: 'Source: Harbour Office.',
  description: 'Bar chart. Visits: <61>, "80".',
  width: 800,
  height: 600,
  physicalSize: { unit: 'px', width: 1600 },
  marks: [
    { kind: 'rect', x: 40, y: 80, width: 400.0004, height: 30, fill: '#12436d' },
    text('80 visits', { weight: 600 }),
    { kind: 'flag', x: 450, y: 80, size: 15, fill: '#801650' },
    text('61', { anchor: 'end' }),
  ],
  numbers: [],
};

const withTexts = (...marks: Mark[]): Sheet => ({ ...sheet, marks });

/** The file as another program reads it. */
function opened(of: Sheet = sheet, holding: Partial<typeof inside> = {}): Document {
  const file = new DOMParser().parseFromString(renderSvg(of, { ...inside, ...holding }), 'image/svg+xml');
  expect(file.querySelector('parsererror')?.textContent).toBeUndefined();
  return file;
}

const attributes = (element: Element | null | undefined) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

/** The fonts inside a file, by their weights. */
function fontsIn(file: Document): Record<string, Buffer> {
  const style = file.querySelector('style')?.textContent ?? '';
  const faces = [...style.matchAll(/font-weight:(\d+);src:url\(data:font\/ttf;base64,([^)]*)\)/g)];
  return Object.fromEntries(faces.map(([, weight = '', data = '']) => [weight, Buffer.from(data, 'base64')]));
}

describe('a drawing', () => {
  test('is an svg of its size, in its language', () => {
    const { documentElement } = opened();
    expect(documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(attributes(documentElement)).toMatchObject({
      width: '1600',
      height: '1200',
      viewBox: '0 0 800 600',
      role: 'img',
      lang: 'en-GB',
      'xml:lang': 'en-GB',
    });
  });

  test('draws an outline by its line, without a ground', () => {
    const stroke = { colour: '#12436d', width: 2 };
    const outline: Mark = { kind: 'rect', x: 41, y: 81, width: 398, height: 28, fill: 'none', stroke };
    expect(attributes(opened(withTexts(outline)).querySelector('g rect'))).toEqual({
      ...{ x: '41', y: '81', width: '398', height: '28' },
      ...{ fill: 'none', stroke: '#12436d', 'stroke-width': '2' },
    });
  });

  test('is measured in mm where its sheet is', () => {
    const { documentElement } = opened({
      ...sheet,
      width: 400,
      height: 301,
      physicalSize: { unit: 'mm', width: 85 },
    });
    expect(attributes(documentElement)).toMatchObject({ width: '85mm', height: '63.963mm', viewBox: '0 0 400 301' });
  });

  test('is as wide in px as a picture of it is to be', () => {
    const column: Sheet = { ...sheet, physicalSize: { unit: 'mm', width: 85 } };
    expect(attributes(opened(column, { across: 2008 }).documentElement)).toMatchObject({
      width: '2008',
      height: '1506',
      viewBox: '0 0 800 600',
    });
  });

  test('is named by its title and described by its description', () => {
    const { documentElement } = opened();
    const title = documentElement.querySelector('title');
    const description = documentElement.querySelector('desc');
    expect(documentElement.firstElementChild).toBe(title);
    expect(title?.textContent).toBe('Harbour Repair Scheme: “61 < 80” & more');
    expect(description?.textContent).toBe('Bar chart. Visits: <61>, "80".');
    expect(documentElement.getAttribute('aria-labelledby')).toBe(title?.id);
    expect(documentElement.getAttribute('aria-describedby')).toBe(description?.id);
    expect([title?.id, description?.id]).toEqual(['sheet-work-report-title', 'sheet-work-report-desc']);
  });

  test('holds where its values come from', () => {
    expect(opened().querySelector('metadata')?.textContent).toBe(inside.provenance);
    expect(readSvgProvenance(renderSvg(sheet, inside))).toEqual({ kind: 'text', text: inside.provenance });
  });

  test('draws its marks from back to front, with at most three decimals', () => {
    const marks = [...(opened().querySelector('g')?.children ?? [])];
    expect(marks.map((mark) => [mark.localName, mark.textContent])).toEqual([
      ['rect', ''],
      ['text', '80 visits'],
      ['path', ''],
      ['text', '61'],
    ]);
    const [bar, words, flag, end] = marks.map(attributes);
    expect(bar).toEqual({ x: '40', y: '80', width: '400', height: '30', fill: '#12436d' });
    expect(words).toEqual({ x: '40.123', y: '60', 'font-size': '20', 'font-weight': '600', fill: '#0b1f33' });
    expect(flag).toMatchObject({ transform: 'translate(450 80) scale(1.5)', fill: '#801650' });
    expect(end).toMatchObject({ 'text-anchor': 'end', 'font-weight': '400' });
  });

  test('draws what runs from right to left letter by letter from the left, and holds it once more as it is written', () => {
    const [source, rope] = ['Source: \u2067לא\u2069, 2025.', '12.5 \u2067ק״ג\u2069'];
    const file = opened(withTexts(text(source), text(rope, { anchor: 'end' }), text('visits')));
    const [unseen, drawn] = file.querySelectorAll('svg > g');
    const textsIn = (group: Element | undefined) => [...(group?.querySelectorAll('text') ?? [])];
    expect(textsIn(drawn).map(({ textContent }) => textContent)).toEqual([
      'Source: \u202dאל\u202c, 2025.',
      '12.5 \u202dג״ק\u202c',
      'visits',
    ]);
    expect(attributes(unseen)).toEqual({ opacity: '0', fill: 'none' });
    expect(textsIn(unseen).map(({ textContent }) => textContent)).toEqual([source, rope]);
    const places = [
      { x: '40.123', y: '60', 'font-size': '20' },
      { x: '40.123', y: '60', 'font-size': '20', 'text-anchor': 'end' },
    ];
    expect(textsIn(unseen).map(attributes)).toEqual(places);
    expect(textsIn(drawn).map(attributes)).toMatchObject([...places, { x: '40.123', y: '60' }]);
    const orders = textsIn(drawn).map((each) => each.getAttribute('unicode-bidi'));
    expect(orders).toEqual(['bidi-override', 'bidi-override', null]);
    expect(file.querySelector('[direction="rtl"], tspan')).toBeNull();
  });

  test('holds no text twice where all run from left to right', () => {
    expect(opened().querySelectorAll('svg > g')).toHaveLength(1);
  });

  test('stands on white or on nothing', () => {
    const grounds = (background: (typeof inside)['background']) =>
      [...opened(sheet, { background }).querySelectorAll('svg > rect')].map(attributes);
    expect(grounds('white')).toEqual([{ width: '800', height: '600', fill: '#ffffff' }]);
    expect(grounds('transparent')).toEqual([]);
  });

  test('asks for letters as the font has them, not as a screen would fit them to its pixels', () => {
    expect(opened().querySelector('g')?.getAttribute('text-rendering')).toBe('geometricPrecision');
  });

  test('is the same for the same sheet, byte for byte', () => {
    expect(renderSvg(structuredClone(sheet), { ...inside })).toBe(renderSvg(sheet, inside));
  });
});

describe('the fonts inside a drawing', () => {
  test('are the two cuts, byte for byte', () => {
    expect(fontsIn(opened())).toEqual(fonts);
  });

  test('are one where its texts have one weight, none where it has no text', () => {
    expect(fontsIn(opened(withTexts(text('61 visits'))))).toEqual({ 400: cut(400) });
    expect(fontsIn(opened(withTexts()))).toEqual({});
  });

  test('are left out where there are none, and others may take their place', () => {
    const file = opened(sheet, { fonts: undefined });
    expect(file.querySelector('style')).toBeNull();
    expect(file.querySelector('g')?.getAttribute('font-family')).toBe(
      "'Source Sans 3', Arial, 'Liberation Sans', sans-serif",
    );
  });
});

test('nothing in a drawing leads outside it or needs the page', () => {
  const file = renderSvg(sheet, inside).replaceAll(/(?<=base64,)[\w+/=]+/g, '');
  expect(file.match(/url\([^)]*\)/gi)).toEqual(['url(data:font/ttf;base64,)', 'url(data:font/ttf;base64,)']);
  expect(file).not.toMatch(/var\(|@import|foreignObject|href|class=|<script|<image|<use/i);
  expect(file.replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:/);
});

describe('markup in a text is text', () => {
  const markup = '</text></g><script href="#">run()</script>&lt; ]]> <!-- \'"';

  test('in a label', () => {
    const file = opened(withTexts(text(markup)));
    expect(file.querySelector('script')).toBeNull();
    expect([...file.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([markup]);
  });

  test('in title, description, provenance and language', () => {
    const file = opened({ ...sheet, title: markup, description: markup }, { provenance: markup, language: markup });
    expect(file.querySelector('script')).toBeNull();
    expect(['title', 'desc', 'metadata'].map((name) => file.querySelector(name)?.textContent)).toEqual([
      markup,
      markup,
      markup,
    ]);
    expect(file.documentElement.getAttribute('lang')).toBe(markup);
  });

  test('also where it is long, or written from right to left', () => {
    const words = [`${'61 quays & '.repeat(181)}`, 'לא <b> לא'];
    const file = opened(withTexts(...words.map((each) => text(each))));
    const [long, turned = ''] = words;
    const drawn = '\u202dאל\u202c <b> \u202dאל\u202c';
    expect([...file.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([turned, long, drawn]);
    expect(file.querySelector('g > g, svg > g:last-child')?.getAttribute('direction')).toBe('ltr');
  });
});
