import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

/** The characters of a font, and their advances in the same order, in thousandths of an em. */
type Widths = { characters: string; advances: number[] };

const require = createRequire(import.meta.url);

export type Weight = 400 | 600;

/** The file of the bundled font in its package. */
export const ownFont = (weight: Weight) => `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`;

/** Opens the font in a file of a package. Throws where it is a collection. */
export const openFont = (file: string) => parseFont(readFileSync(require.resolve(file)));

/** Parses the bytes of a font. Throws where they are a collection. */
export function parseFont(bytes: Uint8Array) {
  const font = create(Buffer.from(bytes));
  if (font.isCollection) throw new Error('one font expected in a file, but there is a collection');
  return font;
}

/** Returns the code points that a font has, without those that control, in their order. */
export const codePointsOf = ({ characterSet }: Font): number[] =>
  [...characterSet].filter((code) => code >= 0x20 && code !== 0xffff).sort((a, b) => a - b);

function widthsOf(weight: Weight): Widths {
  const font = openFont(ownFont(weight));
  const codePoints = codePointsOf(font);
  return {
    characters: String.fromCodePoint(...codePoints),
    advances: codePoints.map((code) => (font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm),
  };
}

/** Returns the advances of every character of the bundled font, by weight. */
export function fontMetrics(): { 400: Widths; 600: Widths } {
  return { 400: widthsOf(400), 600: widthsOf(600) };
}

/** Returns the text of `src/figures/metrics.json`, which `npx vitest run scripts/fonts/fontMetrics -u` writes. */
export const metricsJson = () => `${JSON.stringify(fontMetrics())}\n`;
