import type { Phase } from '#src/dataset/schema.ts';
import { formatStated } from '#src/statistics/format/format.ts';
import type { ComparisonRow } from './compare.ts';

/**
 * Returns what was reported of the first measure that can be compared: `Visits: 61 reported for Round 1, 80 for Round 2`;
 * where none can be, `Round 1 and Round 2`. It ends with the second label; `quoted` is the measure's.
 */
export function comparisonTitle(
  rows: readonly ComparisonRow[],
  from: Phase,
  to: Phase,
): { text: string; quoted: readonly string[] } {
  for (const { measure, change, ...cells } of rows) {
    if (change.kind === 'not-comparable') continue;
    if (cells.from.kind !== 'reported' || cells.to.kind !== 'reported') continue;
    const first = formatStated(cells.from.observation, measure.unit);
    const second = formatStated(cells.to.observation, measure.unit);
    const text = `${measure.label}: ${first} reported for ${from.label}, ${second} for ${to.label}`;
    return { text, quoted: [measure.label] };
  }
  return { text: `${from.label} and ${to.label}`, quoted: [] };
}
