import { maxRoundingError } from '#src/dataset/numbers/rounding.ts';
import type { Dataset, StatedTotal, Unit } from '#src/dataset/schema.ts';
import { cellAt, type Entry } from '#src/statistics/coverage/coverage.ts';
import {
  absolute,
  compareDecimals,
  type Decimal,
  decimal,
  isZero,
  subtract,
  sum,
} from '#src/statistics/format/decimal.ts';

/** Why a total cannot be checked: parts without a value, or values that are not stated as exact. */
export type NotCheckable =
  | { kind: 'part-not-reported'; parts: Entry[] }
  | { kind: 'not-exact'; parts: Entry[]; total: boolean };

/** Whether a total agrees with its parts. `computed` is their sum, `difference` the stated value less that sum. */
export type Verdict =
  | { kind: 'agrees'; computed: Decimal }
  | { kind: 'within-rounding'; computed: Decimal; difference: Decimal }
  | { kind: 'differs'; computed: Decimal; difference: Decimal }
  | { kind: 'cannot-check'; reason: NotCheckable };

/** A stated total with its parts and verdict; nothing is corrected. */
export type Reconciliation = { total: StatedTotal; unit: Unit; parts: Entry[]; verdict: Verdict };

/** Returns the unit of the sum: counts of different things, such as visits and boats, add up to neither. */
function commonUnit(total: StatedTotal, parts: readonly Entry[]): Unit {
  const [first, ...rest] = parts.map(({ measure }) => measure.unit);
  if (first === undefined) throw new Error(`no parts of total: ${total.id}`);
  if (first.kind !== 'count') return first;
  const sameWords = rest.every((unit) => unit.kind === 'count' && unit.one === first.one && unit.other === first.other);
  return sameWords ? first : { kind: 'count', one: 'in all', other: 'in all' };
}

function verdictOf(total: StatedTotal, parts: Entry[]): Verdict {
  const missing = parts.filter(({ cell }) => cell.kind === 'not-reported');
  if (missing.length > 0) return { kind: 'cannot-check', reason: { kind: 'part-not-reported', parts: missing } };

  const reported = parts.flatMap(({ cell }) => (cell.kind === 'reported' ? [cell.observation] : []));
  const inexact = parts.filter(({ cell }) => cell.kind === 'reported' && cell.observation.qualifier !== undefined);
  if (inexact.length > 0 || total.qualifier !== undefined) {
    const reason = { kind: 'not-exact' as const, parts: inexact, total: total.qualifier !== undefined };
    return { kind: 'cannot-check', reason };
  }

  const computed = sum(reported.map(({ value }) => decimal(value)));
  const difference = subtract(decimal(total.value), computed);
  if (isZero(difference)) return { kind: 'agrees', computed };
  const roundingError = sum([...reported, total].map((stated) => decimal(maxRoundingError(stated))));
  const kind = compareDecimals(absolute(difference), roundingError) <= 0 ? 'within-rounding' : 'differs';
  return { kind, computed, difference };
}

/** Compares a stated total with the exact sum of its parts. Throws for a part with an unknown id. */
export function reconcile(dataset: Dataset, total: StatedTotal): Reconciliation {
  const parts = total.parts.map(({ phase, measure }) => cellAt(dataset, phase, measure));
  const unit = commonUnit(total, parts);
  return { total, unit, parts, verdict: verdictOf(total, parts) };
}

/** Reconciles every stated total, in the dataset's order. */
export function reconcileAll(dataset: Dataset): Reconciliation[] {
  return (dataset.statedTotals ?? []).map((total) => reconcile(dataset, total));
}

/** Reconciles the totals with a part among the ids of measures and, where they are given, of phases. */
export function totalsTouching(
  dataset: Dataset,
  measures: readonly string[],
  phases: readonly string[] = dataset.phases.map(({ id }) => id),
): Reconciliation[] {
  return (dataset.statedTotals ?? [])
    .filter(({ parts }) => parts.some((part) => measures.includes(part.measure) && phases.includes(part.phase)))
    .map((total) => reconcile(dataset, total));
}
