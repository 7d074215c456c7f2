import type { Unit } from '#src/dataset/schema.ts';
import { unitKind } from '#src/dataset/unit.ts';
import type { Cell } from '#src/statistics/coverage/coverage.ts';
import type { ComparisonRow } from './compare.ts';

/** Returns the length of a value's bar, from 0 to 1. */
export type BarFraction = (value: number, unit: Unit) => number;

const valuesOf = (cells: Cell[]) => cells.flatMap((cell) => (cell.kind === 'reported' ? [cell.observation.value] : []));

/** Returns a function that maps a value to its fraction, 0 to 1, of the largest value with its kind of unit. */
export function comparisonScale(rows: readonly ComparisonRow[]): BarFraction {
  const largest = new Map<string, number>();
  for (const { measure, from, to } of rows) {
    const kind = unitKind(measure.unit);
    largest.set(kind, Math.max(largest.get(kind) ?? 0, ...valuesOf([from, to])));
  }
  return (value, unit) => value / (largest.get(unitKind(unit)) || 1);
}
