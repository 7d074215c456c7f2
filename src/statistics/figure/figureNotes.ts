import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { shown } from '#src/statistics/coverage/coverage.ts';
import { flagsOf } from '#src/statistics/totals/describeTotal.ts';
import { totalsTouching } from '#src/statistics/totals/reconcile.ts';
import { entryNotes, type NumberNote } from './entryNotes.ts';

/**
 * What must be said beside a figure: the stated totals that do not add up, `whole` where all their parts are drawn; its
 * own notes; its numbers' notes.
 */
export type FigureNotes = { flags: { text: string; whole: boolean }[]; general: string[]; numbers: NumberNote[] };

/** The notes of a figure. A total is flagged where the figure shows one of its parts and the sum differs. */
export function figureNotes(dataset: Dataset, figure: FigureSpec): FigureNotes {
  const entries = shown(dataset, figure);
  const phases = [...new Set(entries.map(({ phase }) => phase.id))];
  const totals = totalsTouching(dataset, figure.measures, phases);
  const notes = entryNotes(dataset, entries, figure.kind === 'bars' ? 'one' : 'several');
  return {
    flags: totals.flatMap((reconciliation) =>
      flagsOf([reconciliation]).map((text) => ({
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
