import metrics from '#src/figures/metrics.json' with { type: 'json' };
import { splitNumbers } from '#src/statistics/format/splitNumbers.ts';

export type Weight = 400 | 600;

/** Characters that the font lacks come from a font we do not know: a full em holds nearly all of them. */
const unknownAdvance = 1000;

/** Marks that stand on, under or around the letter before them take no room of their own. */
const mark = /^[\p{Mn}\p{Me}]$/u;

const advances = { 400: advancesOf(metrics['400']), 600: advancesOf(metrics['600']) } as const;

function advancesOf({ characters, advances }: { characters: string; advances: number[] }): Map<string, number> {
  return new Map([...characters].map((character, index) => [character, advances[index] ?? unknownAdvance]));
}

/** The width in px of a text on one line, as the bundled font sets it (kerning left out). */
export function textWidth(text: string, size: number, weight: Weight): number {
  let width = 0;
  for (const character of text) width += advances[weight].get(character) ?? advanceOfUnknown(character);
  return (width * size) / 1000;
}

function advanceOfUnknown(character: string): number {
  return mark.test(character) ? 0 : unknownAdvance;
}

/** The width that a text is given where it is laid out. */
export type Room = (text: string, size: number, weight: Weight) => number;

/** The page's own fallback is narrowed to the bundled font, to within this. */
const narrowed = 1.05;

/**
 * The width that a text is given on the page, where readers may set their own distances between letters (0.12 em) and
 * between words (0.16 em): what is drawn stays clear of all else then too.
 */
export const roomOnPage: Room = (text, size, weight) => {
  let spacing = 0;
  for (const character of text) if (!mark.test(character)) spacing += character === ' ' ? 0.28 : 0.12;
  return textWidth(text, size, weight) * narrowed + spacing * size;
};

const firstLetter = /\p{L}/u;
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether a text runs from right to left: its first letter does. */
export function runsFromRight(text: string): boolean {
  return fromRight.test(firstLetter.exec(text)?.[0] ?? '');
}

/** After a space or a hyphen in a word; never at a no-break space. */
const breaks = /(?<=[ \u200b]|[\p{L}\p{N}][-\u2013\u2014])(?! )/u;

/** A text as lines that have room in a width, broken at spaces and hyphens, and inside a word only where it must be. */
export function wrap(text: string, width: number, size: number, weight: Weight, room: Room): string[] {
  return filled(text.split(breaks), width, size, weight, room);
}

/** A value as such lines, its number on one of them with its sign and unit wherever they have room together. */
export function wrapValue(text: string, width: number, size: number, weight: Weight, room: Room): string[] {
  const fits = (whole: string) => room(whole, size, weight) <= width;
  const words = splitNumbers(text).flatMap(({ text, whole }) => (whole && fits(text) ? [text] : text.split(breaks)));
  return filled(words, width, size, weight, room);
}

/** Words, each with the space after it, as lines. */
function filled(words: string[], width: number, size: number, weight: Weight, room: Room): string[] {
  const fits = (line: string) => room(line.trimEnd(), size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of words.flatMap((word) => (fits(word) ? [word] : pieces(word, fits)))) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Made when it is first needed. */
let segmenter: Intl.Segmenter | undefined;

/** What is read as one character each; one that has no room by itself, such as a long emoji sequence, in parts. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  segmenter ??= new Intl.Segmenter();
  return [...segmenter.segment(word)].flatMap(({ segment }) => (fits(segment) ? [segment] : [...segment]));
}
