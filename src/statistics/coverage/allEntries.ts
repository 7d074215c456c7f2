import type { Dataset } from '#src/dataset/schema.ts';
import { type Entry, entry } from './coverage.ts';

/** Every pair of a phase and a measure, gaps among them: phase by phase, the measures in their order. */
export function allEntries(dataset: Dataset): Entry[] {
  return dataset.phases.flatMap((phase) => dataset.measures.map((measure) => entry(dataset, phase.id, measure.id)));
}
