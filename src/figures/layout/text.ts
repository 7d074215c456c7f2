import metrics from '#src/figures/metrics.json' with { type: 'json' };
import { splitNumbers } from '#src/statistics/format/splitNumbers.ts';
import { closeIsolates } from './closeIsolates.ts';

export type Weight = 400 | 600;

/** The advance, in thousandths of an em, of a character that the font lacks: a full em holds nearly all of them. */
const unknownAdvance = 1000;

/** Combining marks add no width to the letter before them. */
const combiningMark = /^[\p{Mn}\p{Me}]$/u;

const advances = { 400: advancesOf(metrics['400']), 600: advancesOf(metrics['600']) } as const;

function advancesOf({ characters, advances }: { characters: string; advances: number[] }): Map<string, number> {
  return new Map([...characters].map((character, index) => [character, advances[index] ?? unknownAdvance]));
}

/** Returns whether the bundled font has a glyph for every character of a text. */
export const hasGlyphsFor = (text: string, weight: Weight) =>
  [...text].every((character) => advances[weight].has(character));

/** Returns the width of a text on one line in the bundled font, in the units of `size`; kerning is left out. */
export function textWidth(text: string, size: number, weight: Weight): number {
  let width = 0;
  for (const character of text)
    width += advances[weight].get(character) ?? (combiningMark.test(character) ? 0 : unknownAdvance);
  return (width * size) / 1000;
}

/** The width that a layout reserves for a text on one line, in the units of `size`. */
export type WidthOfText = (text: string, size: number, weight: Weight) => number;

/** How much wider than the bundled font the page’s fallback font may be: it is adjusted to that font, to within 5%. */
const fallbackTolerance = 1.05;

/** Returns the width of a text on the page, with the spacing that readers may set: 0.12 em a letter, 0.16 em a word. */
export const widthOnPage: WidthOfText = (text, size, weight) => {
  let spacing = 0;
  for (const character of text) if (!combiningMark.test(character)) spacing += character === ' ' ? 0.28 : 0.12;
  return textWidth(text, size, weight) * fallbackTolerance + spacing * size;
};

/** Matches after a space and after a hyphen in a word, never at a no-break space. */
const lineBreaks = /(?<=[ \u200b]|[\p{L}\p{N}][-\u2013\u2014])(?! )/u;

/** Returns a text as lines of at most `width`. */
export type LinesOf = (text: string, width: number, size: number, weight: Weight) => string[];

/** Splits a text into pieces between which lines may be broken, each with the space after it. */
export type PiecesOf = (text: string, fits: (text: string) => boolean) => string[];

/** Splits a text at spaces and hyphens. */
export const wordsOf = (text: string): string[] => text.split(lineBreaks);

/** Splits a value as `wordsOf` does, but keeps each number with its sign and unit where they fit on a line. */
export const valuePieces: PiecesOf = (text, fits) =>
  splitNumbers(text).flatMap(({ text, whole }) => (whole && fits(text) ? [text] : wordsOf(text)));

/** Breaks a text into lines of at most `width`, at spaces and hyphens; inside a word only where the word is wider. */
export function wrap(text: string, width: number, size: number, weight: Weight, widthOf: WidthOfText): string[] {
  return fillLines(wordsOf(text), width, size, weight, widthOf);
}

/** Breaks a value into lines as `wrap` does, but keeps each number on one line with its sign and unit where they fit. */
export function wrapValue(text: string, width: number, size: number, weight: Weight, widthOf: WidthOfText): string[] {
  const pieces = valuePieces(text, (whole) => widthOf(whole, size, weight) <= width);
  return fillLines(pieces, width, size, weight, widthOf);
}

/** Fills lines of at most `width` with pieces of a text, each with the space after it. */
export function fillLines(
  pieces: readonly string[],
  width: number,
  size: number,
  weight: Weight,
  widthOf: WidthOfText,
): string[] {
  const fits = (line: string) => widthOf(line.trimEnd(), size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces.flatMap((word) => (fits(word) ? [word] : splitWord(word, fits)))) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return closeIsolates([...lines, line.trimEnd()]);
}

/** Created on first use. */
let segmenter: Intl.Segmenter | undefined;

/** The characters of long words: a layout tries the same words at many widths. */
const segments = new Map<string, string[]>();

const maxWords = 100;

/**
 * Splits a word into what is read as one character each, the last with the space after it; splits one that does not fit,
 * e.g. a long emoji sequence, further.
 */
export function splitWord(word: string, fits: (text: string) => boolean): string[] {
  return segmentsOf(word).flatMap((segment) => (fits(segment) ? [segment] : [...segment]));
}

function segmentsOf(word: string): string[] {
  const known = segments.get(word);
  if (known !== undefined) return known;
  segmenter ??= new Intl.Segmenter();
  const letters = word.trimEnd();
  const found = Array.from(segmenter.segment(letters), ({ segment }) => segment);
  found[Math.max(0, found.length - 1)] = (found.at(-1) ?? '') + word.slice(letters.length);
  if (segments.size >= maxWords) segments.clear();
  segments.set(word, found);
  return found;
}
