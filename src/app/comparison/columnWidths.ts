import type { Unit } from '#src/dataset/schema.ts';
import { unitKind } from '#src/dataset/unit.ts';
import type { ComparisonRow } from '#src/statistics/comparison/compare.ts';
import { formatStated } from '#src/statistics/format/format.ts';

/** How much room texts of some length are given. */
export type Room = 'tiny' | 'short' | 'medium' | 'long';

/** What all rows of one kind of unit have room for, so that their bars stand on one scale: values, and changes if any. */
export type RowRoom = { values: Room; changes: boolean };

/** How much room the longest of some texts needs. */
export function roomFor(texts: readonly string[]): Room {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  if (longest > 10) return 'long';
  if (longest > 8) return 'medium';
  return longest > 4 ? 'short' : 'tiny';
}

/** The room of the rows of a unit's kind, among all rows of a comparison. */
export function comparisonRoom(rows: readonly ComparisonRow[]): (unit: Unit) => RowRoom {
  return (unit) => {
    const own = rows.filter(({ measure }) => unitKind(measure.unit) === unitKind(unit));
    return { values: roomFor(own.flatMap(valuesOf)), changes: own.some(hasChange) };
  };
}

function valuesOf({ from, to, measure }: ComparisonRow): string[] {
  return [from, to].flatMap((cell) => (cell.kind === 'reported' ? [formatStated(cell.observation, measure.unit)] : []));
}

/** A change, or a reason against one that its bars do not show already. */
function hasChange({ change }: ComparisonRow): boolean {
  return change.kind !== 'not-comparable' || change.reason.kind !== 'not-reported';
}
