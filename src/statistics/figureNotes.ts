import type { Dataset, FigureSpec, ObservationRef } from '#src/dataset/schema.ts';
import { shown } from './coverage.ts';
import { flagsOf } from './describeTotal.ts';
import { totalsTouching } from './reconcile.ts';
import { refLabel } from './refLabel.ts';

/** What must be said beside one number of a figure: its name, with the phase where the figure shows several, and its note. */
export type NumberNote = { ref: ObservationRef; name: string; note: string };

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
  const measures = [...new Set(entries.map(({ measure }) => measure))];
  return {
    flags: totals.flatMap((reconciliation) =>
      flagsOf([reconciliation]).map((text) => ({
        text,
        whole: reconciliation.parts.every(
          ({ phase, measure }) => phases.includes(phase.id) && figure.measures.includes(measure.id),
        ),
      })),
    ),
    general: [
      ...(figure.notes ?? []),
      ...measures.flatMap(({ label, note }) => (note === undefined ? [] : [`${label}: ${note}`])),
    ],
    numbers: entries.flatMap(({ phase, measure, cell }) => {
      if (cell.kind === 'not-reported' || cell.observation.note === undefined) return [];
      const ref = { phase: phase.id, measure: measure.id };
      return [
        { ref, name: figure.kind === 'bars' ? measure.label : refLabel(dataset, ref), note: cell.observation.note },
      ];
    }),
  };
}
