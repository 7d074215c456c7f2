import type { Phase } from '#src/dataset/schema.ts';
import { formatDifference, formatPercent } from '#src/statistics/format/format.ts';
import type { ComparisonRow } from './compare.ts';
import { describeReason } from './describeComparison.ts';

/** The words of a change: `difference`, `+19` and, where something is to be said beside it, `+31.1%`. */
export type ChangeWords = { kind: 'difference'; word: string; value: string; aside?: string };

/** The words of why there is no difference: `not stated as exact`. */
export type NoChangeWords = { kind: 'not-comparable'; reason: string };

/** Returns the words of a row's change, as parts, for the page and for files. */
export function changeWords({ change, measure }: ComparisonRow, from: Phase, to: Phase): ChangeWords | NoChangeWords {
  if (change.kind === 'not-comparable') return { kind: change.kind, reason: describeReason(change.reason, from, to) };
  const value = formatDifference(change.difference, measure.unit);
  const words = { kind: 'difference', word: 'difference', value } as const;
  switch (change.kind) {
    case 'difference':
      return words;
    case 'percent':
      return { ...words, aside: formatPercent(change.percent) };
    case 'from-zero':
      return { ...words, aside: 'no percentage, from zero' };
    default:
      return change satisfies never;
  }
}

/**
 * Describes the change of a row on one line: `difference +19 (+31.1%)`, `difference +5; no percentage, from zero`, or
 * why there is none: `not stated as exact`.
 */
export function describeChange(row: ComparisonRow, from: Phase, to: Phase): string {
  const words = changeWords(row, from, to);
  if (words.kind === 'not-comparable') return words.reason;
  const difference = `${words.word} ${words.value}`;
  if (words.aside === undefined) return difference;
  return row.change.kind === 'percent' ? `${difference} (${words.aside})` : `${difference}; ${words.aside}`;
}
