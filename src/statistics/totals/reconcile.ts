import { maxRoundingError } from '#src/dataset/numbers/rounding.ts';
import type { Dataset, Observation, StatedTotal, Unit } from '#src/dataset/schema.ts';
import { sourceOf } from '#src/dataset/source/locate.ts';
import { type Entry, entry } from '#src/statistics/coverage/coverage.ts';
import { absolute, compare, type Decimal, decimal, isZero, subtract, sum } from '#src/statistics/format/decimal.ts';

/** Why a total cannot be held against its parts: the parts without a value, or what was not stated as exact. */
export type NotCheckable =
  | { kind: 'part-not-reported'; parts: Entry[] }
  | { kind: 'not-exact'; parts: Entry[]; total: boolean };

/** What the parts of a total say of it. `computed` is their sum, `difference` the stated value less that sum. */
export type Verdict =
  | { kind: 'agrees'; computed: Decimal }
  | { kind: 'within-rounding'; computed: Decimal; difference: Decimal }
  | { kind: 'differs'; computed: Decimal; difference: Decimal }
  | { kind: 'cannot-check'; reason: NotCheckable };

/** A stated total beside its parts, in the dataset's order, none of them corrected. */
export type Reconciliation = { total: StatedTotal; unit: Unit; parts: Entry[]; verdict: Verdict };

/** Parts may be counted in different words, visits and boats; their sum is then neither. */
function commonUnit(total: StatedTotal, parts: readonly Entry[]): Unit {
  const [first, ...rest] = parts.map(({ measure }) => measure.unit);
  if (first === undefined) throw new Error(`no parts of total: ${total.id}`);
  if (first.kind !== 'count') return first;
  const sameWords = rest.every((unit) => unit.kind === 'count' && unit.one === first.one && unit.other === first.other);
  return sameWords ? first : { kind: 'count', one: 'in all', other: 'in all' };
}

function judge(dataset: Dataset, total: StatedTotal, unit: Unit, parts: Entry[]): Verdict {
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
  const kind =
    compare(absolute(difference), possibleError(dataset, unit, [...reported, total])) <= 0
      ? 'within-rounding'
      : 'differs';
  return { kind, computed, difference };
}

function possibleError(dataset: Dataset, unit: Unit, stated: readonly (Observation | StatedTotal)[]): Decimal {
  return sum(stated.map((each) => decimal(maxRoundingError(sourceOf(dataset, each), each, unit))));
}

/** Holds a stated total against the sum of its parts, exactly. Throws where a part names nothing. */
export function reconcile(dataset: Dataset, total: StatedTotal): Reconciliation {
  const parts = total.parts.map(({ phase, measure }) => entry(dataset, phase, measure));
  const unit = commonUnit(total, parts);
  return { total, unit, parts, verdict: judge(dataset, total, unit, parts) };
}

/** Every stated total, in the dataset's order. */
export function reconcileAll(dataset: Dataset): Reconciliation[] {
  return (dataset.statedTotals ?? []).map((total) => reconcile(dataset, total));
}

/** The totals with at least one part among these measures and, where they are given, these phases; all by id. */
export function totalsTouching(
  dataset: Dataset,
  measures: readonly string[],
  phases: readonly string[] = dataset.phases.map(({ id }) => id),
): Reconciliation[] {
  return (dataset.statedTotals ?? [])
    .filter(({ parts }) => parts.some((part) => measures.includes(part.measure) && phases.includes(part.phase)))
    .map((total) => reconcile(dataset, total));
}
