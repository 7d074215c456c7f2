import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { leftToRight, overridden } from '#src/export/image/leftToRight.ts';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { rightToLeft } from '#src/figures/layout/rightToLeft.ts';
import { hasGlyphsFor, textWidth, type Weight } from '#src/figures/layout/text.ts';
import { withBoxes } from './boxes.ts';
import { hasOtherLettersFor, otherLetters } from './otherLetters.ts';

type Run = { text: string; isOwn: boolean };

/**
 * Splits a text between the exported files' font and the font of other letters, so that each draws what it has: resvg would
 * draw all of it in the second. Returns the text whole where one of them has all of it, or neither has some of it; a box
 * stands for what no font draws as one.
 */
export function splitByFont(whole: TextMark): TextMark[] {
  const mark = { ...whole, text: withBoxes(whole.text, whole.weight) };
  const { weight, size, anchor, ...rest } = mark;
  const runs = runsOf(withoutControls(leftToRight(mark.text)), weight);
  if (runs.length < 2 || runs.some(({ text, isOwn }) => !isOwn && !hasOtherLettersFor(text, weight))) return [mark];
  const widthOf = ({ text, isOwn }: Run) => (isOwn ? textWidth : widthOfOthers)(text, size, weight);
  const width = runs.reduce((sum, run) => sum + widthOf(run), 0);
  let x = anchor === 'end' ? mark.x - width : mark.x;
  return runs.map((run) => {
    // An SVG drops spaces before a text.
    const letters = run.text.trimStart();
    const spaces = widthOf({ ...run, text: run.text.slice(0, run.text.length - letters.length) });
    const text = rightToLeft.test(letters) ? overridden(letters) : letters;
    const part: TextMark = { ...rest, weight, size, text, x: x + spaces };
    x += widthOf(run);
    return part;
  });
}

/** Characters without a shape, which only order others. */
const controls = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const withoutControls = (text: string) => text.replace(controls, '');

/** Returns whether the exported files' font has all that is seen of a text. */
export const hasOwnLettersFor = (text: string, weight: Weight) =>
  hasGlyphsFor(withoutControls(text).normalize('NFC'), weight);

const segmenter = new Intl.Segmenter();

/**
 * Splits a text into runs that the exported files' font has, and letters that it lacks. Punctuation goes with those where it
 * is between two of them or at an end, a bracket where it is right beside one; a symbol such as © never does.
 */
function runsOf(text: string, weight: Weight): Run[] {
  // A letter stays with its accents.
  const letters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  const kinds = letters.map((letter) => {
    if (!hasOwnLettersFor(letter, weight)) return 'other';
    return /[\p{L}\p{N}\p{So}]/u.test(letter) ? 'own' : 'neutral';
  });
  const isLetter = (kind: string) => kind !== 'neutral';
  const isOwn = letters.map((letter, index) => {
    if (kinds[index] !== 'neutral') return kinds[index] === 'own';
    const before = kinds.slice(0, index).findLast(isLetter);
    const after = kinds.slice(index).find(isLetter);
    if (opening.test(letter) && kinds[index + 1] === 'other') return false;
    if (closing.test(letter) && kinds[index - 1] === 'other') return false;
    return (before ?? after) !== 'other' || (after ?? before) !== 'other';
  });
  const runs: Run[] = [];
  for (const [index, letter] of letters.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && last.isOwn === isOwn[index]) last.text += letter;
    else runs.push({ text: letter, isOwn: isOwn[index] === true });
  }
  return runs;
}

const opening = /^[\p{Ps}\p{Pi}]$/u;
const closing = /^[\p{Pe}\p{Pf}]$/u;

const fonts = new Map<Weight, Font>();

/** Returns the width of a text in the font of other letters, joined as they are drawn. */
function widthOfOthers(text: string, size: number, weight: Weight): number {
  const font = fonts.get(weight) ?? create(readFileSync(otherLetters.files[weight]));
  fonts.set(weight, font);
  // The font joins letters in their own order.
  const written = rightToLeft.test(text) ? reversed(text) : text;
  return (font.layout(written).advanceWidth * size) / font.unitsPerEm;
}

const reversed = (text: string) =>
  Array.from(segmenter.segment(text), ({ segment }) => segment)
    .reverse()
    .join('');
