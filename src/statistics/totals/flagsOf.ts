import { formatStated, formatValue } from '#src/statistics/format/format.ts';
import { describeTotalBriefly, totalFlags } from './describeTotal.ts';
import type { Reconciliation } from './reconcile.ts';

/** What is said of a total that does not add up, and what where room is short, the longest first. */
export type Flag = { text: string; briefs: string[] };

/**
 * Returns the flags of the totals that do not add up, e.g. `All boats: Round 1 and Round 2 add up to 7; the release states
 * 8, 1 more than its parts.`, briefly `All boats: 8 stated; 4 + 3 = 7.`, then `All boats: 8 stated; parts: 7.`
 */
export function flagsOf(totals: readonly Reconciliation[]): Flag[] {
  return totals.flatMap((each) => {
    const { total, unit, verdict } = each;
    const start = `${total.label}: ${formatStated(total, unit)}`;
    const sum = 'computed' in verdict ? [`${start} stated; parts: ${formatValue(verdict.computed, unit)}.`] : [];
    return totalFlags([each]).map((text) => ({ text, briefs: [`${start} ${describeTotalBriefly(each)}.`, ...sum] }));
  });
}
