import { formatStated } from '#src/statistics/format/format.ts';
import { describeTotalBriefly, totalFlags } from './describeTotal.ts';
import type { Reconciliation } from './reconcile.ts';

/** What is said of a total that does not add up, and what where room is short. */
export type Flag = { text: string; brief: string };

/**
 * Returns the flags of the totals that do not add up, e.g. `All boats: Round 1 and Round 2 add up to 7; the release states
 * 8, 1 more than its parts.`, briefly `All boats: 8 stated; 4 + 3 = 7.`
 */
export function flagsOf(totals: readonly Reconciliation[]): Flag[] {
  return totals.flatMap((each) => {
    const stated = formatStated(each.total, each.unit);
    const brief = `${each.total.label}: ${stated} ${describeTotalBriefly(each)}.`;
    return totalFlags([each]).map((text) => ({ text, brief }));
  });
}
