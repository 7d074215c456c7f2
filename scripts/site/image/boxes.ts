import { Resvg } from '@resvg/resvg-js';
import { escapeXml } from '#src/export/encoding/xml.ts';
import type { Weight } from '#src/figures/layout/text.ts';
import { hasOtherLettersFor, otherLetters } from './otherLetters.ts';

/** A box of the font of other letters, which has no direction, as most of what it stands for. */
const box = '\u25af';

const segmenter = new Intl.Segmenter();

/**
 * Returns a text in which a box stands for each emoji or letter with accents that no font draws as one: its parts would run
 * over what comes next. `👩‍👩‍👧‍👦 visits` gives `▯ visits` on a machine without a font of emoji.
 */
export const withBoxes = (text: string, weight: Weight): string =>
  Array.from(segmenter.segment(text), ({ segment }) => (runsOver(segment, weight) ? box : segment)).join('');

const known = new Map<string, boolean>();

/** Returns whether a letter of several characters is drawn wider than its room, in any font of the machine. */
function runsOver(letter: string, weight: Weight): boolean {
  if ([...letter].length === 1 || hasOtherLettersFor(letter, weight)) return false;
  const key = `${weight} ${letter}`;
  const runs = known.get(key) ?? overhangOf(letter, weight) > maxOverhang;
  known.set(key, runs);
  return runs;
}

/** In em. A wide accent may lean over as far; the narrowest box is wider. */
const maxOverhang = 0.25;

/** Returns how far a letter is drawn beyond its room, in em. */
function overhangOf(letter: string, weight: Weight): number {
  const text = `<text text-anchor="end" font-size="1000" font-weight="${weight}" font-family="${otherLetters.family}">${escapeXml(letter)}</text>`;
  const font = { loadSystemFonts: true, fontFiles: Object.values(otherLetters.files) };
  const drawn = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`, { font }).getBBox();
  return drawn === undefined ? 0 : (drawn.x + drawn.width) / 1000;
}
