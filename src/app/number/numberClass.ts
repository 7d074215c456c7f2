import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { phaseClass } from '#src/figures/theme.ts';

/** Returns the class that underlines a number: in its phase's colour, dotted for a stated total. */
export function statedClass(dataset: Dataset, ref: Ref): string {
  if ('total' in ref) return 'stated total';
  const index = dataset.phases.findIndex(({ id }) => id === ref.phase);
  return `stated ${phaseClass(index, dataset.phases.length)}`;
}
