import type { Dataset } from '#src/dataset/schema.ts';
import { cellAt, type Entry } from './coverage.ts';

/** Returns the entry of every phase and measure, gaps included, phase by phase. */
export function allEntries(dataset: Dataset): Entry[] {
  return dataset.phases.flatMap((phase) => dataset.measures.map((measure) => cellAt(dataset, phase.id, measure.id)));
}
