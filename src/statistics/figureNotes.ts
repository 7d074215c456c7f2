import type { Dataset, FigureSpec, ObservationRef } from '#src/dataset/schema.ts';
import { shown } from './coverage.ts';
import { describeTotal } from './describeTotal.ts';
import { totalsTouching } from './reconcile.ts';

/** What must be said beside one number of a figure. */
export type NumberNote = { ref: ObservationRef; name: string; note: string };

/** What must be said beside a figure: stated totals that its numbers do not add up to, its own notes, its numbers'. */
export type FigureNotes = { flags: string[]; general: string[]; numbers: NumberNote[] };

/** The notes of a figure. A total is flagged where the figure shows one of its parts and the sum differs. */
export function figureNotes(dataset: Dataset, figure: FigureSpec): FigureNotes {
  const entries = shown(dataset, figure);
  const measures = [...new Set(entries.map(({ measure }) => measure))];
  const drawn = new Set(entries.map(({ measure, phase }) => `${phase.id}.${measure.id}`));
  const flags = totalsTouching(dataset, figure.measures)
    .filter(
      ({ verdict, parts }) =>
        verdict.kind === 'differs' && parts.some((part) => drawn.has(`${part.phase.id}.${part.measure.id}`)),
    )
    .map((reconciliation) => `${reconciliation.total.label}: ${describeTotal(reconciliation)}`);
  const numbers = entries.flatMap(({ phase, measure, cell }) =>
    cell.kind === 'reported' && cell.observation.note !== undefined
      ? [
          {
            ref: { phase: phase.id, measure: measure.id },
            name: `${measure.label}, ${phase.label}`,
            note: cell.observation.note,
          },
        ]
      : [],
  );
  const general = [
    ...(figure.notes ?? []),
    ...measures.flatMap(({ label, note }) => (note === undefined ? [] : [`${label}: ${note}`])),
  ];
  return { flags, general, numbers };
}
