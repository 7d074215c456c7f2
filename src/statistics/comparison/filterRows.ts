import { unitKind } from '#src/dataset/unit.ts';
import { absolute, compareDecimals, type Decimal } from '#src/statistics/format/decimal.ts';
import type { ComparisonRow } from './compare.ts';

/** Which rows of a comparison are visible, and in which order. */
export type ComparisonFilter = { filter: 'all' | 'comparable'; sort: 'release' | 'size'; query: string };

/** All rows, as the release has them. */
export const noFilter: ComparisonFilter = { filter: 'all', sort: 'release', query: '' };

/** Returns whether some rows can be compared and some cannot. */
export function canFilter(rows: readonly ComparisonRow[]): boolean {
  const comparable = rows.filter(isComparable).length;
  return comparable > 0 && comparable < rows.length;
}

/** Returns whether sorting by the size of the change would reorder the comparable rows of any unit. */
export function canSort(rows: readonly ComparisonRow[]): boolean {
  const sizesBelow = new Map<string, Decimal>();
  return rows.toReversed().some((row) => {
    const size = sizeOf(row);
    if (size === undefined) return false;
    const kind = unitKind(row.measure.unit);
    const below = sizesBelow.get(kind);
    sizesBelow.set(kind, size);
    return below !== undefined && compareDecimals(size, below) < 0;
  });
}

/** Returns the visible rows in the order of the filter. Sizes are compared within one kind of unit. */
export function filterRows(rows: readonly ComparisonRow[], { filter, sort, query }: ComparisonFilter): ComparisonRow[] {
  const words = lowerCase(query).split(/\s+/).filter(Boolean);
  const visible = rows.filter((row) => {
    if (filter === 'comparable' && !isComparable(row)) return false;
    return words.every((word) => lowerCase(row.measure.label).includes(word));
  });
  return sort === 'release' ? visible : sortBySize(visible);
}

const isComparable = ({ change }: ComparisonRow) => change.kind !== 'not-comparable';

const lowerCase = (text: string) => text.toLocaleLowerCase('en-GB');

/** Sorts by kind of unit, then largest change first; rows without a change come last. */
function sortBySize(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const kinds = [...new Set(rows.map(({ measure }) => unitKind(measure.unit)))];
  const placed = rows.map((row) => ({ row, kind: kinds.indexOf(unitKind(row.measure.unit)), size: sizeOf(row) }));
  placed.sort((a, b) => {
    if (a.size === undefined || b.size === undefined)
      return Number(a.size === undefined) - Number(b.size === undefined);
    return a.kind - b.kind || compareDecimals(b.size, a.size);
  });
  return placed.map(({ row }) => row);
}

function sizeOf({ change }: ComparisonRow): Decimal | undefined {
  return change.kind === 'not-comparable' ? undefined : absolute(change.difference);
}
