import type { Dataset } from '#src/dataset/schema.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';

/** Returns each note of a dataset as `[kind, about, note]`, e.g. `['Phase', 'Round 1', 'In two harbours.']`. */
export function notesRows(dataset: Dataset): string[][] {
  const { phases, measures, comparison, observations, statedTotals = [], figures } = dataset;
  return [
    ...phases.flatMap(({ label, note }) => noteRow('Phase', label, note)),
    ...measures.flatMap(({ label, note }) => noteRow('Measure', label, note)),
    ...noteRow('Comparison', 'All measures', comparison.note),
    ...measures.flatMap(({ label, comparison: own }) => noteRow('Comparison', label, own?.note)),
    ...observations.flatMap((each) => noteRow('Number', refLabel(dataset, each), each.note)),
    ...statedTotals.flatMap(({ label, note }) => noteRow('Total', label, note)),
    ...figures.flatMap(({ title, notes = [] }) => notes.flatMap((note) => noteRow('Figure', title, note))),
  ];
}

function noteRow(kind: string, about: string, note: string | undefined): string[][] {
  return note === undefined ? [] : [[kind, about, note]];
}
