import type { Dataset } from '#src/dataset/schema.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';

/** Every note of a dataset as `[kind, about, note]`; those of figures that quote a title name it. */
export function notesRows(dataset: Dataset): string[][] {
  const { phases, measures, comparison, observations, statedTotals = [], figures } = dataset;
  return [
    ...phases.flatMap(({ label, note }) => noted('Phase', label, note)),
    ...measures.flatMap(({ label, note }) => noted('Measure', label, note)),
    ...noted('Comparison', 'All measures', comparison.note),
    ...measures.flatMap(({ label, comparison: own }) => noted('Comparison', label, own?.note)),
    ...observations.flatMap((each) => noted('Number', refLabel(dataset, each), each.note)),
    ...statedTotals.flatMap(({ label, note }) => noted('Total', label, note)),
    ...figures.flatMap(({ title, notes = [] }) => notes.flatMap((note) => noted('Figure', title, note))),
  ];
}

function noted(kind: string, about: string, note: string | undefined): string[][] {
  return note === undefined ? [] : [[kind, about, note]];
}
