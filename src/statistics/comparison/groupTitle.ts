import type { Dataset, Phase, Unit } from '#src/dataset/schema.ts';
import { type PairKind, pairKind } from '#src/statistics/coverage/coverage.ts';
import { unitName } from '#src/statistics/format/unitName.ts';
import type { ComparisonRow } from './compare.ts';

/** For which of the two phases a row was reported, and whether its values may be compared where it was for both. */
export type GroupKind = 'comparable' | 'notComparable' | Exclude<PairKind, 'both'>;

/** Returns the kind of a row. */
export function groupKindOf({ from, to, change }: ComparisonRow): GroupKind {
  const kind = pairKind(from, to);
  if (kind !== 'both') return kind;
  return change.kind === 'not-comparable' ? 'notComparable' : 'comparable';
}

/** Returns `both phases`, or names them where the dataset has others: `Round 1 and Round 2`. */
export function nameBoth(dataset: Dataset, from: Phase, to: Phase): string {
  return dataset.phases.length > 2 ? `${from.label} and ${to.label}` : 'both phases';
}

/** Returns `, in kg`; empty for counts, as these are of many things. */
export function inUnit(unit: Unit): string {
  return unit.kind === 'count' ? '' : `, in ${unitName(unit)}`;
}

/** Returns a title that begins with what its rows are measured in: `In kg, for one phase only`. */
export function titleInUnit(unit: Unit, ofCounts: string, ofOthers: string): string {
  return unit.kind === 'count' ? ofCounts : `In ${unitName(unit)}, ${ofOthers}`;
}
