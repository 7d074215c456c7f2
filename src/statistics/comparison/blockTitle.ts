import type { Dataset, Phase, Unit } from '#src/dataset/schema.ts';
import { type PairKind, pairKind } from '#src/statistics/coverage/coverage.ts';
import { unitName } from '#src/statistics/format/unitName.ts';
import type { ComparisonRow } from './compare.ts';

/** For which of the two phases a row was reported, and whether its values may be compared where it was for both. */
export type GroupKind = 'comparable' | 'notComparable' | Exclude<PairKind, 'both'>;

/** The two phases of a comparison. */
export type PhasePair = { dataset: Dataset; from: Phase; to: Phase };

/** Returns the kind of a row. */
export function groupKindOf({ from, to, change }: ComparisonRow): GroupKind {
  const kind = pairKind(from, to);
  if (kind !== 'both') return kind;
  return change.kind === 'not-comparable' ? 'notComparable' : 'comparable';
}

/** Returns the title of rows that were reported for one of the two phases: `In kg, for one phase only`. */
export function onePhaseTitle(unit: Unit, { dataset, from, to }: PhasePair): string {
  const one = dataset.phases.length > 2 ? `only one of ${from.label} and ${to.label}` : 'one phase only';
  return titleInUnit(unit, `Reported for ${one}`, `for ${one}`);
}

/** Returns the title of rows of one kind and one unit: `Reported for Round 1 only; not reported for Round 2`. */
export function partTitle(kind: GroupKind, unit: Unit, { dataset, from, to }: PhasePair): string {
  // A third phase may have reported it too.
  const hasOthers = dataset.phases.length > 2;
  const both = `Reported for ${hasOthers ? `${from.label} and ${to.label}` : 'both phases'}`;
  const inUnit = unit.kind === 'count' ? '' : `, in ${unitName(unit)}`;
  const oneOf = (reported: Phase, missing: Phase) =>
    titleInUnit(
      unit,
      `Reported for ${reported.label}${hasOthers ? '' : ' only'}; not reported for ${missing.label}`,
      hasOthers ? `for ${reported.label}; not for ${missing.label}` : `for ${reported.label} only`,
    );
  switch (kind) {
    case 'comparable':
      return both + inUnit;
    case 'notComparable':
      return `${both}, but not to be compared${inUnit}`;
    case 'onlyFrom':
      return oneOf(from, to);
    case 'onlyTo':
      return oneOf(to, from);
    case 'neither':
      return `Reported for neither ${from.label} nor ${to.label}`;
  }
}

function titleInUnit(unit: Unit, ofCounts: string, ofOthers: string): string {
  return unit.kind === 'count' ? ofCounts : `In ${unitName(unit)}, ${ofOthers}`;
}
