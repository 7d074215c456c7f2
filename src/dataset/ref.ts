import type { Dataset, Observation, Ref, StatedTotal } from './schema.ts';

/** Returns a key for a reference, unique in its dataset: `phase-2.visits`, `total.visits`. */
export function refKey(ref: Ref): string {
  return 'total' in ref ? `total.${ref.total}` : `${ref.phase}.${ref.measure}`;
}

/** Returns all numbers that a dataset's releases state, with their references: observations, then totals. */
export function statedNumbers(dataset: Dataset): { ref: Ref; stated: Observation | StatedTotal }[] {
  return [
    ...dataset.observations.map((stated) => ({ ref: { phase: stated.phase, measure: stated.measure }, stated })),
    ...(dataset.statedTotals ?? []).map((stated) => ({ ref: { total: stated.id }, stated })),
  ];
}
