import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { hasGlyphsFor } from '#src/figures/layout/text.ts';
import { drawnText } from './drawnText.ts';

/** The pixels of an image, row by row: red, green, blue and alpha of each. */
export type Pixels = { data: Uint8Array | Uint8ClampedArray; width: number; height: number };

/** A text as an image: a PNG, its pixels, and its place in the units of the sheet. */
export type TextImage = { png: Uint8Array; pixels: Pixels; x: number; y: number; width: number; height: number };

/** Draws a text as an image, in other fonts where ours lacks a character. */
export type RasteriseText = (mark: TextMark) => Promise<TextImage>;

/** Returns images of the texts that have characters which the font lacks, in the order of the texts. */
export async function rasteriseTexts(
  texts: readonly TextMark[],
  rasteriseText: RasteriseText,
): Promise<Map<TextMark, TextImage>> {
  const images = new Map<TextMark, TextImage>();
  for (const mark of texts) {
    if (!hasGlyphsFor(drawnText(mark.text), mark.weight)) images.set(mark, await rasteriseText(mark));
  }
  return images;
}
