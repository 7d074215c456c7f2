import { formatDifference, formatPercent, notReported } from '#src/statistics/format/format.ts';
import type { ComparisonRow, NotComparable } from './compare.ts';

/** Returns the words of a row's difference, `+19`, and what follows them, `+31.1%`; undefined where it has none. */
export function differenceWords({ change, measure }: ComparisonRow): { value: string; aside?: string } | undefined {
  if (change.kind === 'not-comparable') return undefined;
  const value = formatDifference(change.difference, measure.unit);
  switch (change.kind) {
    case 'difference':
      return { value };
    case 'percent':
      return { value, aside: formatPercent(change.percent) };
    case 'from-zero':
      return { value, aside: 'no percentage, from zero' };
  }
}

/** Returns `difference +19 (+31.1%)`, `difference +5; no percentage, from zero`, or why there is none. */
export function describeChange(row: ComparisonRow): string {
  const { change } = row;
  if (change.kind === 'not-comparable') return describeReason(change.reason);
  const { value, aside } = differenceWords(row) ?? {};
  if (aside === undefined) return `difference ${value}`;
  return `difference ${value}${change.kind === 'percent' ? ` (${aside})` : `; ${aside}`}`;
}

function describeReason(reason: NotComparable): string {
  switch (reason.kind) {
    case 'not-reported':
      return notReported;
    case 'refused':
      return reason.note ?? 'not to be compared';
    case 'not-exact':
      return 'not stated as exact';
  }
}
