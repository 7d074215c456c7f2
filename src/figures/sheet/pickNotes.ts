import { wrap } from '#src/figures/layout/text.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import type { TextStyle } from './balancedLines.ts';
import { joinIsolates } from './isolates.ts';
import { type Note, noteSentence } from './sheetContent.ts';

/** The room for notes; `isFirstKept` where the first may take twice the lines. */
type Room = { lines: number; width: number; style: TextStyle; isFirstKept: boolean };

/** From so many lines on, notes of single numbers are shown too, and it is said how many are not. */
const linesForAll = 3;

/**
 * Returns the notes that fit in some lines, as one text and as sentences: all of them where they fit, else those of the
 * whole sheet, in their order.
 */
export function pickNotes(notes: readonly Note[], { lines, width, style, isFirstKept }: Room) {
  const linesOf = (sentences: readonly string[]) =>
    sentences.length === 0
      ? 0
      : wrap(joinIsolates(sentences.join(' ')), width, style.size, style.weight, widthInFiles).length;
  const sentences = notes.map(noteSentence);
  if (linesOf(sentences) <= lines) return { text: sentences.join(' '), shown: sentences };
  const more = (picked: readonly string[]) =>
    lines < linesForAll ? [] : [`${formatNumber(sentences.length - picked.length)} more notes are in the report.`];
  const picked: string[] = [];
  for (const [index, note] of notes.entries()) {
    const sentence = noteSentence(note);
    if (typeof note !== 'string' && lines < linesForAll) continue;
    const limit = isFirstKept && index === 0 ? Math.max(4, lines) : lines;
    const next = [...picked, sentence];
    if (linesOf([...next, ...more(next)]) <= limit) picked.push(sentence);
  }
  return {
    text: [...picked, ...more(picked)].join(' '),
    shown: picked,
  };
}
