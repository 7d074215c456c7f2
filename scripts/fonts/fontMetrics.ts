import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';

/** How wide each character of a font is: the characters, and their advances in the same order. */
type Widths = { characters: string; advances: number[] };

const require = createRequire(import.meta.url);

function widthsOf(weight: number): Widths {
  const file = require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`);
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`one font expected in: ${file}`);
  const codePoints = [...font.characterSet].filter((code) => code >= 0x20).sort((a, b) => a - b);
  return {
    characters: String.fromCodePoint(...codePoints),
    advances: codePoints.map((code) => (font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm),
  };
}

/** The advances, in thousandths of an em, of every character that the bundled cuts hold. */
export function fontMetrics(): { 400: Widths; 600: Widths } {
  return { 400: widthsOf(400), 600: widthsOf(600) };
}

/** The text of `src/figures/metrics.json`; its test writes it anew with `npx vitest run scripts/fonts/fontMetrics -u`. */
export const metricsFile = () => `${JSON.stringify(fontMetrics())}\n`;
