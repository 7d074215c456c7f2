import type { Dataset, Phase } from '#src/dataset/schema.ts';
import { comparedPhases, withoutVainOptions } from './comparisonView.ts';
import { useView, useViewStore } from './useView.ts';

/** Returns the two phases to compare, by default the first two, and a setter; `phases` is undefined where there is only one. */
export function useComparedPhases(dataset: Dataset) {
  const store = useViewStore();
  const pair = useView((view) => view.compare);
  const choose = (from: Phase, to: Phase) =>
    store.update(withoutVainOptions(dataset, { ...store.getState(), compare: { from: from.id, to: to.id } }));
  return { phases: comparedPhases(dataset, pair), choose };
}
