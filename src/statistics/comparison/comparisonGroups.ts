import type { Phase, Unit } from '#src/dataset/schema.ts';
import { unitKind } from '#src/dataset/unit.ts';
import { unitName } from '#src/statistics/format/unitName.ts';
import type { ComparisonRow } from './compare.ts';

/** Rows of one kind of unit; `unit` is that of the first. */
export type ComparisonGroup = { title: string; why: string; unit: Unit; rows: ComparisonRow[] };

type Place = 'comparable' | 'apart' | 'onlyFrom' | 'onlyTo' | 'neither';

const places: readonly Place[] = ['comparable', 'apart', 'onlyFrom', 'onlyTo', 'neither'];

/**
 * The rows of a comparison by whether, and why not, there is a difference, comparable ones first; apart again by kind of
 * unit, since each kind is drawn on a scale of its own; which is said where there are bars of several. Empty groups are
 * left out.
 */
export function comparisonGroups(rows: ComparisonRow[], from: Phase, to: Phase): ComparisonGroup[] {
  const kindsOf = (some: ComparisonRow[]) => new Map(some.map(({ measure: { unit } }) => [unitKind(unit), unit]));
  const kinds = [...kindsOf(rows).entries()];
  const [, ...scaled] = kindsOf(rows.filter((row) => placeOf(row) !== 'neither')).keys();
  return places.flatMap((place) =>
    kinds.flatMap(([kind, unit]) => {
      const own = rows.filter((row) => placeOf(row) === place && unitKind(row.measure.unit) === kind);
      if (own.length === 0) return [];
      const scale = place !== 'neither' && scaled.includes(kind) ? ['bars on a scale of their own'] : [];
      const why = place === 'comparable' || place === 'apart' ? scale : ['no difference can be given', ...scale];
      return [{ title: titleOf(place, from, to) + inUnit(unit), why: why.join(', '), unit, rows: own }];
    }),
  );
}

function placeOf({ from, to, change }: ComparisonRow): Place {
  if (from.kind === 'reported' && to.kind === 'reported')
    return change.kind === 'not-comparable' ? 'apart' : 'comparable';
  if (from.kind === 'reported') return 'onlyFrom';
  return to.kind === 'reported' ? 'onlyTo' : 'neither';
}

function titleOf(place: Place, from: Phase, to: Phase): string {
  switch (place) {
    case 'comparable':
      return 'Reported for both phases';
    case 'apart':
      return 'Reported for both phases, but not to be compared';
    case 'onlyFrom':
      return `Reported for ${from.label} but not for ${to.label}`;
    case 'onlyTo':
      return `Reported for ${to.label} but not for ${from.label}`;
    case 'neither':
      return 'Reported for neither of the two';
    default:
      return place satisfies never;
  }
}

/** What the rows of a group are measured in, where that is one thing: counts are of many. */
function inUnit(unit: Unit): string {
  return unit.kind === 'count' ? '' : `, in ${unitName(unit)}`;
}
