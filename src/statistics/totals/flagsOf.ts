import { formatStated, formatValue } from '#src/statistics/format/format.ts';
import { describeTotalBriefly, totalFlags } from './describeTotal.ts';
import type { Reconciliation } from './reconcile.ts';

/** What is said of a total that does not add up; where room is short, its label and its numbers, the fullest first. */
export type Flag = { text: string; label: string; numbers: string[] };

/**
 * Returns the flags of the totals that do not add up, e.g. `All boats: Round 1 and Round 2 add up to 7; the release states
 * 8, 1 more than its parts.`, its label `All boats`, its numbers `8 stated; 4 + 3 = 7.`, then `8 stated; parts: 7.`
 */
export function flagsOf(totals: readonly Reconciliation[]): Flag[] {
  return totals.flatMap((each) => {
    const { total, unit, verdict } = each;
    const stated = formatStated(total, unit);
    const sum = 'computed' in verdict ? [`${stated} stated; parts: ${formatValue(verdict.computed, unit)}.`] : [];
    const numbers = [`${stated} ${describeTotalBriefly(each)}.`, ...sum];
    return totalFlags([each]).map((text) => ({ text, label: total.label, numbers }));
  });
}
