import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { figureEntries } from '#src/statistics/coverage/coverage.ts';
import { totalFlags } from '#src/statistics/totals/describeTotal.ts';
import { totalsTouching } from '#src/statistics/totals/reconcile.ts';
import { entryNotes, type NumberNote } from './entryNotes.ts';

/**
 * Notes of a figure: the stated totals that do not add up, `whole` where all their parts are drawn; the notes of the
 * figure and its measures; the notes of its numbers.
 */
export type FigureNotes = { flags: { text: string; whole: boolean }[]; general: string[]; numbers: NumberNote[] };

/** Returns the notes of a figure. A total that does not add up is flagged where the figure has one of its parts. */
export function figureNotes(dataset: Dataset, figure: FigureSpec): FigureNotes {
  const entries = figureEntries(dataset, figure);
  const phases = [...new Set(entries.map(({ phase }) => phase.id))];
  const totals = totalsTouching(dataset, figure.measures, phases);
  const notes = entryNotes(dataset, entries, 'phase' in figure ? 'one' : 'several');
  return {
    flags: totals.flatMap((reconciliation) =>
      totalFlags([reconciliation]).map((text) => ({
        text,
        whole: reconciliation.parts.every(
          ({ phase, measure }) => phases.includes(phase.id) && figure.measures.includes(measure.id),
        ),
      })),
    ),
    general: [...(figure.notes ?? []), ...notes.measures],
    numbers: notes.numbers,
  };
}
