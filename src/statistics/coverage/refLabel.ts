import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { measureById, phaseById, totalById } from './byId.ts';

/** Returns the label of a reference: `Boats moved, Round 2`, or a total's label. */
export function refLabel(dataset: Dataset, ref: Ref): string {
  if ('total' in ref) return totalById(dataset, ref.total).label;
  return `${measureById(dataset, ref.measure).label}, ${phaseById(dataset, ref.phase).label}`;
}
