import type { Unit } from '#src/dataset/schema.ts';
import type { ComparisonRow } from '#src/statistics/compare.ts';
import type { Cell } from '#src/statistics/coverage.ts';

/** One scale for each kind of unit, and each currency or symbol: what of it is drawn with the same length. */
function scaleOf(unit: Unit): string {
  switch (unit.kind) {
    case 'count':
      return 'count';
    case 'money':
      return `money ${unit.currency}`;
    case 'quantity':
      return `quantity ${unit.symbol}`;
    default:
      return unit satisfies never;
  }
}

const valuesOf = (cells: Cell[]) => cells.flatMap((cell) => (cell.kind === 'reported' ? [cell.observation.value] : []));

/** The share, 0 to 1, that a value is of the largest on its scale among all rows. */
export function comparisonScale(rows: ComparisonRow[]): (value: number, unit: Unit) => number {
  const largest = new Map<string, number>();
  for (const { measure, from, to } of rows) {
    const scale = scaleOf(measure.unit);
    largest.set(scale, Math.max(largest.get(scale) ?? 0, ...valuesOf([from, to])));
  }
  return (value, unit) => value / (largest.get(scaleOf(unit)) || 1);
}
