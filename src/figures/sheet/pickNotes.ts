import { joinIsolates } from '#src/figures/layout/isolates.ts';
import { wrapText } from '#src/figures/layout/textPieces.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import type { TextStyle } from './balancedLines.ts';
import { seeReport } from './seeReport.ts';
import { type Note, noteSentence } from './sheetContent.ts';

/**
 * The room for notes; `isFirstKept` where the first may take more lines, `areAllWanted` where notes of single numbers are
 * shown too, and it is said how many are not.
 */
type Room = { lines: number; width: number; style: TextStyle; isFirstKept: boolean; areAllWanted: boolean };

const linesOfKeptNote = 4;

/**
 * Returns the notes that fit in some lines, as one text and as sentences: all of them where they fit, else those of the
 * whole sheet, in their order.
 */
export function pickNotes(notes: readonly Note[], { lines, width, style, isFirstKept, areAllWanted }: Room) {
  const linesOf = (sentences: readonly string[]) =>
    sentences.length === 0
      ? 0
      : wrapText(joinIsolates(sentences.join(' ')), width, style.size, style.weight, widthInFiles).length;
  const sentences = notes.map(noteSentence);
  if (linesOf(sentences) <= lines) return { text: sentences.join(' '), shown: sentences };
  const more = (picked: readonly string[]) => (areAllWanted ? [moreNotes(sentences.length - picked.length)] : []);
  const picked: string[] = [];
  for (const [index, note] of notes.entries()) {
    const sentence = noteSentence(note);
    if (typeof note !== 'string' && !areAllWanted) continue;
    const limit = isFirstKept && index === 0 ? Math.max(linesOfKeptNote, lines) : lines;
    const next = [...picked, sentence];
    if (linesOf(next) <= limit) picked.push(sentence);
  }
  return {
    text: [...picked, ...more(picked)].join(' '),
    shown: picked,
  };
}

const moreNotes = (count: number) =>
  `${count === 1 ? 'One more note' : `${formatNumber(count)} more notes`}: ${seeReport} with all notes.`;
