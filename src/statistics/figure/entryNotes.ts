import type { Dataset, ObservationRef } from '#src/dataset/schema.ts';
import type { Entry } from '#src/statistics/coverage/coverage.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';

/** The note of one number and the number's name, which contains its phase where several are drawn. */
export type NumberNote = { ref: ObservationRef; name: string; note: string };

/** Returns the notes of measures and of their numbers. */
export function entryNotes(
  dataset: Dataset,
  entries: readonly Entry[],
  phases: 'one' | 'several',
): { measures: string[]; numbers: NumberNote[] } {
  const measures = [...new Set(entries.map(({ measure }) => measure))];
  return {
    measures: measures.flatMap(({ label, note }) => (note === undefined ? [] : [`${label}: ${note}`])),
    numbers: entries.flatMap(({ phase, measure, cell }) => {
      if (cell.kind === 'not-reported' || cell.observation.note === undefined) return [];
      const ref = { phase: phase.id, measure: measure.id };
      return [{ ref, name: phases === 'one' ? measure.label : refLabel(dataset, ref), note: cell.observation.note }];
    }),
  };
}
