import type { Dataset, Phase } from '#src/dataset/schema.ts';
import { comparePhases } from '#src/statistics/comparison/compare.ts';
import { canFilter, canSort } from '#src/statistics/comparison/filterRows.ts';
import { phaseById } from '#src/statistics/coverage/byId.ts';

/** The comparison's part of a view: the ids of its phases, its filter and its order. */
export type ComparisonView = {
  compare: { from: string; to: string } | undefined;
  /** Only what can be compared. */
  show: 'comparable' | undefined;
  /** By size of change. */
  sort: 'change' | undefined;
};

/** Returns the two phases to compare, by default the first two; undefined where there is only one. */
export function comparedPhases(
  dataset: Dataset,
  pair: ComparisonView['compare'],
): { from: Phase; to: Phase } | undefined {
  if (pair !== undefined) return { from: phaseById(dataset, pair.from), to: phaseById(dataset, pair.to) };
  const [from, to] = dataset.phases;
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Returns a view without `show` and `sort` where they would leave its comparison as it is, or empty. */
export function withoutVainOptions<View extends ComparisonView>(dataset: Dataset, view: View): View {
  const { compare, show, sort } = view;
  if (show === undefined && sort === undefined) return view;
  const phases = comparedPhases(dataset, compare);
  const rows = phases === undefined ? [] : comparePhases(dataset, phases.from, phases.to);
  return { ...view, show: canFilter(rows) ? show : undefined, sort: canSort(rows) ? sort : undefined };
}
