import type { Comparison, Dataset, Measure, Observation, Phase } from '#src/dataset/schema.ts';
import { type Cell, cellLookup } from '#src/statistics/coverage/coverage.ts';
import { type Decimal, decimal, isZero, percentOf, subtract } from '#src/statistics/format/decimal.ts';

/** Why two values are not compared. */
export type NotComparable = { kind: 'not-reported' } | { kind: 'refused'; note?: string } | { kind: 'not-exact' };

/** The change from one value to another: the exact difference, and the percentage to one decimal. */
export type Change =
  | { kind: 'difference'; difference: Decimal }
  | { kind: 'percent'; difference: Decimal; percent: Decimal }
  | { kind: 'from-zero'; difference: Decimal }
  | { kind: 'not-comparable'; reason: NotComparable };

export type ComparisonRow = { measure: Measure; from: Cell; to: Cell; change: Change };

/** Returns how a measure may be compared: by its own rule, which replaces the dataset's, note included. */
export function comparisonRule(dataset: Dataset, measure: Measure): Comparison {
  return measure.comparison ?? dataset.comparison;
}

function notComparable(reason: NotComparable): Change {
  return { kind: 'not-comparable', reason };
}

function changeBetween(from: Cell, to: Cell, rule: Comparison): Change {
  if (from.kind === 'not-reported' || to.kind === 'not-reported') return notComparable({ kind: 'not-reported' });
  if (rule.change === 'none') {
    return notComparable(rule.note === undefined ? { kind: 'refused' } : { kind: 'refused', note: rule.note });
  }
  if (from.observation.qualifier !== undefined || to.observation.qualifier !== undefined) {
    return notComparable({ kind: 'not-exact' });
  }
  return changeOf(from.observation, to.observation, rule.change);
}

function changeOf(from: Observation, to: Observation, change: 'difference' | 'percent'): Change {
  const first = decimal(from.value);
  const difference = subtract(decimal(to.value), first);
  if (change === 'difference') return { kind: 'difference', difference };
  if (isZero(first)) return { kind: 'from-zero', difference };
  return { kind: 'percent', difference, percent: percentOf(difference, first) };
}

/** Compares two phases: returns every measure, in order, with its cells in both and the change between them. */
export function comparePhases(dataset: Dataset, from: Phase, to: Phase): ComparisonRow[] {
  const cell = cellLookup(dataset);
  return dataset.measures.map((measure) => {
    const first = cell(from.id, measure.id);
    const second = cell(to.id, measure.id);
    return { measure, from: first, to: second, change: changeBetween(first, second, comparisonRule(dataset, measure)) };
  });
}
