import type { Measure, Phase } from '#src/dataset/schema.ts';
import type { Cell } from '#src/statistics/coverage/coverage.ts';
import { formatStated, notReported, withFullStop, withPending } from '#src/statistics/format/format.ts';
import type { ComparisonRow } from './compare.ts';
import { describeChange } from './describeChange.ts';

const formatCell = (cell: Cell, measure: Measure) =>
  cell.kind === 'reported' ? withPending(formatStated(cell.observation, measure.unit), measure) : notReported;

/**
 * Returns the alternative text of a comparison: every measure, both values, and the change or why there is none.
 * `Bar chart of Round 1 against Round 2. Visits: Round 1, 61; Round 2, 80; difference +19 (+31.1%).`
 */
export function describePair(rows: readonly ComparisonRow[], from: Phase, to: Phase): string {
  const sentences = rows.map((row) => {
    const { measure } = row;
    const missing = row.change.kind === 'not-comparable' && row.change.reason.kind === 'not-reported';
    const values = `${from.label}, ${formatCell(row.from, measure)}; ${to.label}, ${formatCell(row.to, measure)}`;
    return withFullStop(`${measure.label}: ${values}${missing ? '' : `; ${describeChange(row)}`}`);
  });
  return [`Bar chart of ${from.label} against ${to.label}.`, ...sentences].join(' ');
}
