import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { figureEntries } from '#src/statistics/coverage/coverage.ts';
import { totalFlags } from '#src/statistics/totals/describeTotal.ts';
import { totalsTouching } from '#src/statistics/totals/reconcile.ts';
import { entryNotes, type NumberNote } from './entryNotes.ts';

/** Notes of a figure in order: totals that do not add up, its own notes, those of its measures, of its numbers. */
export type FigureNotes = { flags: string[]; general: string[]; measures: string[]; numbers: NumberNote[] };

/** Returns the notes of a figure. A total that does not add up is flagged where the figure has one of its parts. */
export function figureNotes(dataset: Dataset, figure: FigureSpec): FigureNotes {
  const entries = figureEntries(dataset, figure);
  const phases = [...new Set(entries.map(({ phase }) => phase.id))];
  return {
    flags: totalFlags(totalsTouching(dataset, figure.measures, phases)),
    general: figure.notes ?? [],
    ...entryNotes(dataset, entries, 'phase' in figure ? 'one' : 'several'),
  };
}
