import type { Phase } from '#src/dataset/schema.ts';
import { formatDifference, formatPercent } from '#src/statistics/format/format.ts';
import type { ComparisonRow } from './compare.ts';
import { describeReason } from './describeComparison.ts';

/**
 * Describes the change of a row: `difference +19 (+31.1%)`, `difference +5; no percentage, from zero`, or why there is
 * none: `not stated as exact`.
 */
export function describeChange({ change, measure }: ComparisonRow, from: Phase, to: Phase): string {
  switch (change.kind) {
    case 'difference':
      return `difference ${formatDifference(change.difference, measure.unit)}`;
    case 'percent':
      return `difference ${formatDifference(change.difference, measure.unit)} (${formatPercent(change.percent)})`;
    case 'from-zero':
      return `difference ${formatDifference(change.difference, measure.unit)}; no percentage, from zero`;
    case 'not-comparable':
      return describeReason(change.reason, from, to);
    default:
      return change satisfies never;
  }
}
