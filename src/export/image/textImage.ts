import type { TextMark } from '#src/figures/layout/chartMarks.ts';

/** A text as an image: a PNG and its place, in the units of the sheet. */
export type TextImage = { png: Uint8Array; x: number; y: number; width: number; height: number };

/** Draws a text as an image, in other fonts where ours lacks a character. */
export type RasteriseText = (mark: TextMark) => Promise<TextImage>;
