import type { Entry } from '#src/statistics/coverage/coverage.ts';
import { formatStated, withFullStop, withPending } from '#src/statistics/format/format.ts';

/** Returns a sentence for each value that was pending: `Outlined: Loans, £1,500,000, not yet paid out.` */
export function describePending(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ measure, cell }) => {
    if (cell.kind === 'not-reported' || measure.pending === undefined) return [];
    const value = withPending(formatStated(cell.observation, measure.unit), measure);
    return withFullStop(`Outlined: ${measure.label}, ${value}`);
  });
}
