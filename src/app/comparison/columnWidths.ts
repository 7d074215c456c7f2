import type { Unit } from '#src/dataset/schema.ts';
import { unitKind } from '#src/dataset/unit.ts';
import type { ComparisonRow } from '#src/statistics/comparison/compare.ts';
import { formatStated } from '#src/statistics/format/format.ts';

/** The width of a column, by the length of its longest text. */
export type TextWidth = 'tiny' | 'short' | 'medium' | 'long';

/** The columns of all rows of one kind of unit, so that their bars have one scale: values, and changes if there are any. */
export type RowWidths = { values: TextWidth; changes: boolean };

/** Returns the width that the longest of some texts needs. */
export function textWidthOf(texts: readonly string[]): TextWidth {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  if (longest > 10) return 'long';
  if (longest > 8) return 'medium';
  return longest > 4 ? 'short' : 'tiny';
}

/** Returns a function that gives the columns of a unit's rows in a comparison. */
export function rowWidthsIn(rows: readonly ComparisonRow[]): (unit: Unit) => RowWidths {
  return (unit) => {
    const own = rows.filter(({ measure }) => unitKind(measure.unit) === unitKind(unit));
    return { values: textWidthOf(own.flatMap(valuesOf)), changes: own.some(hasChange) };
  };
}

function valuesOf({ from, to, measure }: ComparisonRow): string[] {
  return [from, to].flatMap((cell) => (cell.kind === 'reported' ? [formatStated(cell.observation, measure.unit)] : []));
}

/** A change, or a reason against one that its bars do not show already. */
function hasChange({ change }: ComparisonRow): boolean {
  return change.kind !== 'not-comparable' || change.reason.kind !== 'not-reported';
}
