import type { Ref } from './schema.ts';

/** Returns a key for a reference, unique in its dataset: `phase-2.visits`, `total.visits`. */
export function refKey(ref: Ref): string {
  return 'total' in ref ? `total.${ref.total}` : `${ref.phase}.${ref.measure}`;
}
