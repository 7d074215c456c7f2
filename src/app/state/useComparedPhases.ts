import type { Dataset, Phase } from '#src/dataset/schema.ts';
import { phaseById } from '#src/statistics/coverage/byId.ts';
import { useView, useViewStore } from './useView.ts';

/** Returns the two phases to compare, by default the first two, and a setter; `phases` is undefined where there is only one. */
export function useComparedPhases(dataset: Dataset) {
  const store = useViewStore();
  const compared = useView((view) => view.compare);
  const [first, second] = dataset.phases;
  const choose = (from: Phase, to: Phase) => store.update({ compare: { from: from.id, to: to.id } });
  if (first === undefined || second === undefined) return { phases: undefined, choose };
  const phases =
    compared === undefined
      ? { from: first, to: second }
      : { from: phaseById(dataset, compared.from), to: phaseById(dataset, compared.to) };
  return { phases, choose };
}
