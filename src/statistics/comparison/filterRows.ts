import { unitKind } from '#src/dataset/unit.ts';
import { absolute, compare, type Decimal } from '#src/statistics/format/decimal.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import type { ComparisonRow } from './compare.ts';

/** What of a comparison is looked at, and in which order. */
export type Arrangement = { only: 'all' | 'comparable'; order: 'release' | 'size'; words: string };

/** All rows, as the release has them. */
export const wholeComparison: Arrangement = { only: 'all', order: 'release', words: '' };

/** What an arrangement leaves of a comparison, where it leaves something out: `Shown: 2 of 16 measures, only comparable ones.` */
export function describeArrangement({ only, words }: Arrangement, left: number, all: number): string[] {
  if (left === all) return [];
  const why = [
    ...(only === 'comparable' ? ['only comparable ones'] : []),
    ...(words.trim() === '' ? [] : [`only with “${words.trim()}”`]),
  ];
  return [`Shown: ${formatNumber(left)} of ${formatNumber(all)} measures, ${why.join(', ')}.`];
}

/** The rows of a comparison that an arrangement leaves, in its order. Sizes are compared within one kind of unit. */
export function arrangeRows(rows: readonly ComparisonRow[], { only, order, words }: Arrangement): ComparisonRow[] {
  const wanted = words === '' ? [] : lowerCase(words).split(/\s+/).filter(Boolean);
  const left = rows.filter(({ measure, change }) => {
    if (only === 'comparable' && change.kind === 'not-comparable') return false;
    return wanted.length === 0 || wanted.every((word) => lowerCase(measure.label).includes(word));
  });
  return order === 'release' ? left : bySize(left);
}

const lowerCase = (text: string) => text.toLocaleLowerCase('en-GB');

/** Largest change first within each kind of unit, the kinds in the order of the rows; rows without a change last. */
function bySize(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const kinds = [...new Set(rows.map(({ measure }) => unitKind(measure.unit)))];
  const placed = rows.map((row) => ({ row, kind: kinds.indexOf(unitKind(row.measure.unit)), size: sizeOf(row) }));
  placed.sort((a, b) => {
    if (a.size === undefined || b.size === undefined)
      return Number(a.size === undefined) - Number(b.size === undefined);
    return a.kind - b.kind || compare(b.size, a.size);
  });
  return placed.map(({ row }) => row);
}

function sizeOf({ change }: ComparisonRow): Decimal | undefined {
  return change.kind === 'not-comparable' ? undefined : absolute(change.difference);
}
