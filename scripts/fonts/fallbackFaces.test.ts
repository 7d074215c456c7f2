import { describe, expect, it, test } from 'vitest';
import { fallbackCss } from './fallbackFaces.ts';
import { openFont, ownFont } from './fontMetrics.ts';

const css = fallbackCss();
const weights = [400, 600] as const;

/** The fonts themselves, or those of the same widths. */
const fonts: [string, { 400: string; 600: string }][] = [
  ['Roboto', filesOf('roboto')],
  ['Arial', filesOf('arimo')],
  ['Noto', filesOf('noto-sans')],
  ['DejaVu', { 400: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 600: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf' }],
];

function filesOf(name: string) {
  const file = (weight: number) => `@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`;
  return { 400: file(400), 600: file(700) };
}

/** A passage as the page has them: words, names, amounts. */
const english =
  'Every number that the harbour office stated in March, beside the words that state it. Dues paid: £153,700 in ' +
  'Round 1, of which £12,400 was given back; 207 boats were moved and 46 people were asked to leave. The rounds were ' +
  'not equally long, so a rate would mislead. “Nobody was hurt,” said Ms Quay, who leads the office.';

/** The width of the passage, in em. */
function widthIn(file: string): number {
  const font = openFont(file);
  const advances = [...english].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth);
  return advances.reduce((sum, advance) => sum + advance, 0) / font.unitsPerEm;
}

function share(name: string, weight: number, property: string): number {
  const [rule = ''] = new RegExp(`"Fallback ${name}";\\s*font-weight: ${weight};[^}]*`).exec(css) ?? [];
  return Number(new RegExp(`${property}: ([\\d.]+)%`).exec(rule)?.[1]) / 100;
}

const families = [...css.matchAll(/font-family: "Fallback (.+)";\s*font-weight: 400/g)].map(([, name = '']) => name);

test('a page without its font asks for each of them, in the order of their faces', () => {
  const asked = /--fallbacks: (.*), sans-serif;/.exec(css)?.[1]?.split(', ');
  expect(asked).toEqual(families.map((name) => `"Fallback ${name}"`));
  expect(families.toSorted()).toEqual(['Segoe', ...fonts.map(([name]) => name)].toSorted());
});

describe.each(families)('without the bundled font, in %s', (name) => {
  it.each(weights)('lines of weight %i are as high as with it', (weight) => {
    const font = openFont(ownFont(weight));
    const [size, em] = [share(name, weight, 'size-adjust'), font.unitsPerEm];
    expect(size * share(name, weight, 'ascent-override')).toBeCloseTo(font.ascent / em, 3);
    expect(size * share(name, weight, 'descent-override')).toBeCloseTo(-font.descent / em, 3);
    expect([share(name, weight, 'line-gap-override'), font.lineGap]).toEqual([0, 0]);
  });
});

describe.each(fonts)('in %s', (name, files) => {
  it.each(weights)('English text of weight %i is as wide as in the bundled font, to the hundredth', (weight) => {
    const wide = (widthIn(files[weight]) * share(name, weight, 'size-adjust')) / widthIn(ownFont(weight));
    expect(Math.abs(wide - 1)).toBeLessThan(0.01);
  });
});

/** In em, the mean width of a letter in English text, which @capsizecss/metrics 4.3.0 publishes: Segoe UI is in no package. */
const published = {
  400: { own: 418 / 1000, Segoe: 908 / 2048 },
  600: { own: 431 / 1000, Segoe: 937 / 2048 },
} as const;

test.each(weights)('text of weight %i in Segoe UI is as wide by its published widths', (weight) => {
  const wide = (published[weight].Segoe * share('Segoe', weight, 'size-adjust')) / published[weight].own;
  expect(Math.abs(wide - 1)).toBeLessThan(0.01);
});
