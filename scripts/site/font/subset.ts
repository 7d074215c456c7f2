import subset from 'subset-font';
import { codePointsOf, parseFont } from '../../fonts/fontMetrics.ts';

/** A subset of a font, and what only the whole font has. */
export type Cut = {
  /** The subset as woff2, with its kerning, ligatures and accents. */
  bytes: Uint8Array;
  /** The characters of the subset, and the others of the font, as a `unicode-range` of CSS: `U+20-7E,U+A3`. */
  range: string;
  restRange: string;
};

// What browsers apply by default; this font's digits have one width without a feature.
const keepFeatures = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'];

/** Returns the subset of a font for a text. The same text and font give the same bytes. */
export async function cutFont(whole: Uint8Array, characters: string): Promise<Cut> {
  const codePointsInText = new Set([...characters].map((character) => character.codePointAt(0)));
  const codePoints = codePointsOf(parseFont(whole));
  const bytes = await subset(whole, characters, { targetFormat: 'woff2', keepFeatures });
  return {
    bytes,
    range: unicodeRange(codePoints.filter((codePoint) => codePointsInText.has(codePoint))),
    restRange: unicodeRange(codePoints.filter((codePoint) => !codePointsInText.has(codePoint))),
  };
}

/** Formats sorted code points as a `unicode-range`: `U+41-43,U+61`. */
export function unicodeRange(codePoints: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const codePoint of codePoints) {
    const run = runs.at(-1);
    if (run !== undefined && codePoint === run.last + 1) run.last = codePoint;
    else runs.push({ first: codePoint, last: codePoint });
  }
  const hex = (codePoint: number) => codePoint.toString(16).toUpperCase();
  return runs.map(({ first, last }) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(',');
}
