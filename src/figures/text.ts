import { lazily } from '#src/dataset/lazily.ts';
import metrics from './metrics.json' with { type: 'json' };

export type Weight = 400 | 600;

/** Fallback fonts run wider than the bundled one; everything is laid out with this much room. */
const room = 1.12;

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

/** The width in px that a text is given: its own, and room for a wider fallback font. */
export function roomFor(text: string, size: number, weight: Weight): number {
  return textWidth(text, size, weight) * room;
}

const firstLetter = /\p{L}/u;
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether a text runs from right to left: its first letter does. */
export function runsFromRight(text: string): boolean {
  return fromRight.test(firstLetter.exec(text)?.[0] ?? '');
}

/** After a space or a hyphen in a word; never at a no-break space. */
const breaks = /(?<=[ \u200b]|[\p{L}\p{N}][-\u2013\u2014])(?! )/u;

/** A text as lines that have room in a width, broken at spaces and hyphens, and inside a word only where it must be. */
export function wrap(text: string, width: number, size: number, weight: Weight): string[] {
  const fits = (line: string) => roomFor(line.trimEnd(), size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(breaks).flatMap((word) => (fits(word) ? [word] : pieces(word, fits)))) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

const segmenter = lazily(() => new Intl.Segmenter());

/** What is read as one character each; one that has no room by itself, such as a long emoji sequence, in parts. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  return [...segmenter().segment(word)].flatMap(({ segment }) => (fits(segment) ? [segment] : [...segment]));
}
