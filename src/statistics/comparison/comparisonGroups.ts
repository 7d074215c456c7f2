import type { Dataset, Phase, Unit } from '#src/dataset/schema.ts';
import { unitKind } from '#src/dataset/unit.ts';
import type { ComparisonRow } from './compare.ts';
import { type GroupKind, groupKindOf, inUnit, nameBoth } from './groupTitle.ts';

/** Rows of one kind of unit; `unit` is that of the first. */
export type ComparisonGroup = { title: string; why: string; unit: Unit; rows: ComparisonRow[] };

const groupKinds: readonly GroupKind[] = ['comparable', 'notComparable', 'onlyFrom', 'onlyTo', 'neither'];

/**
 * Groups the rows of a comparison by whether they have a difference, and why not, and by kind of unit; comparable ones
 * come first. Each kind of unit has its own scale, which `why` says where several have bars. Empty groups are left out.
 */
export function comparisonGroups(dataset: Dataset, rows: ComparisonRow[], from: Phase, to: Phase): ComparisonGroup[] {
  const unitsOf = (some: ComparisonRow[]) => new Map(some.map(({ measure: { unit } }) => [unitKind(unit), unit]));
  const units = [...unitsOf(rows).entries()];
  const [, ...scaled] = unitsOf(rows.filter((row) => groupKindOf(row) !== 'neither')).keys();
  return groupKinds.flatMap((kind) =>
    units.flatMap(([key, unit]) => {
      const own = rows.filter((row) => groupKindOf(row) === kind && unitKind(row.measure.unit) === key);
      if (own.length === 0) return [];
      const scale = kind !== 'neither' && scaled.includes(key) ? ['bars on a scale of their own'] : [];
      const why = kind === 'comparable' || kind === 'notComparable' ? scale : ['no difference can be given', ...scale];
      return [{ title: titleOf(kind, dataset, from, to) + inUnit(unit), why: why.join(', '), unit, rows: own }];
    }),
  );
}

function titleOf(kind: GroupKind, dataset: Dataset, from: Phase, to: Phase): string {
  switch (kind) {
    case 'comparable':
      return `Reported for ${nameBoth(dataset, from, to)}`;
    case 'notComparable':
      return `Reported for ${nameBoth(dataset, from, to)}, but not to be compared`;
    case 'onlyFrom':
      return `Reported for ${from.label} but not for ${to.label}`;
    case 'onlyTo':
      return `Reported for ${to.label} but not for ${from.label}`;
    case 'neither':
      return 'Reported for neither of the two';
    default:
      return kind satisfies never;
  }
}
