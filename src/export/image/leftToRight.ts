import { rightToLeftIsolate } from '#src/figures/layout/isolates.ts';
import { rightToLeft } from '#src/figures/layout/rightToLeft.ts';
import { inVisualOrder } from './visualOrder.ts';

/** Returns letters between the characters that have them run from left to right, whatever their own direction. */
export const overridden = (letters: string) => `\u202d${letters}\u202c`;

/** Matches from one character that runs from right to left to the last one before letters of the other direction. */
const turned = new RegExp(
  `${rightToLeft.source}(?:(?:${rightToLeft.source}|\\P{L})*${rightToLeft.source})?[\\p{M}\\u200d]*`,
  'gu',
);

/** Matches embeddings and overrides of a text itself: its letters have their places. */
const embeddings = /[\u202a-\u202e]/g;

/** Matches letters from right to left above U+FFFF, e.g. Adlam, which `inVisualOrder` cannot order. */
const rareScripts = /[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Created on first use. */
let segmenter: Intl.Segmenter | undefined;

/**
 * Returns a line whose letters are in the order in which they are seen, from left to right, and are to be drawn in that
 * order: some programs draw letters from right to left in no other. `Source: \u2067נמל\u2069` gives `Source: `, an override
 * and `למנ`. Accents and joiners stay after their letters, so that letters join as in their own order. Returns a line as it
 * is where nothing runs from right to left, or what does is of a rare script.
 */
export function leftToRight(line: string): string {
  if (!(rightToLeft.test(line) || line.includes(rightToLeftIsolate)) || rareScripts.test(line)) return line;
  segmenter ??= new Intl.Segmenter();
  const pieces = Array.from(segmenter.segment(line.toWellFormed()), ({ segment }) => segment);
  const seen = inVisualOrder(pieces.flatMap(withoutNonJoiners)).replace(embeddings, '');
  return seen.replace(turned, overridden);
}

/** Splits the characters that keep letters apart from a letter before them: they stand between two letters. */
const withoutNonJoiners = (piece: string) => piece.split(/(\u200c)/).filter((part) => part !== '');
