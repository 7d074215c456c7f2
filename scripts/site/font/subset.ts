import { create } from 'fontkitten';
import subset from 'subset-font';

/** A font in two files: the one with the characters that are shown at first, and what only the whole font holds. */
export type Cut = {
  /** The font of these characters, as woff2, with its kerning, ligatures and accents. */
  bytes: Uint8Array;
  /** The characters that it holds, and those that only the whole font does, as CSS has them: `U+20-7E,U+A3`. */
  held: string;
  lacking: string;
};

// What browsers switch on by themselves; the figures of this font have one width without a feature.
const keepFeatures = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'];

/** Cuts the characters of a text out of a font. The same text and font give the same bytes. */
export async function cutFont(whole: Uint8Array, characters: string): Promise<Cut> {
  const shown = new Set([...characters].map((character) => character.codePointAt(0)));
  const codePoints = codePointsOf(whole);
  const bytes = await subset(whole, characters, { targetFormat: 'woff2', keepFeatures });
  return {
    bytes,
    held: unicodeRange(codePoints.filter((codePoint) => shown.has(codePoint))),
    lacking: unicodeRange(codePoints.filter((codePoint) => !shown.has(codePoint))),
  };
}

function codePointsOf(bytes: Uint8Array): number[] {
  const font = create(Buffer.from(bytes));
  if (font.isCollection) throw new Error('one font expected in a file, but there is a collection');
  // The last entry of the font's table, which is no character, comes with them.
  return [...font.characterSet].filter((codePoint) => codePoint !== 0xffff).sort((a, b) => a - b);
}

/** Sorted code points as a `unicode-range`: `U+41-43,U+61`. */
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
