import type { Dataset, Observation, ObservationRef, Ref, StatedTotal } from '#src/dataset/schema.ts';
import { totalById } from '#src/statistics/coverage/byId.ts';
import { cellAt } from '#src/statistics/coverage/coverage.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';
import { formatCounted, formatStated, notReported, withPending } from '#src/statistics/format/format.ts';
import { reconcile } from '#src/statistics/totals/reconcile.ts';

/** A number that a release states: an observation or a total. */
export type StatedNumber = { kind: 'observation'; stated: Observation } | { kind: 'total'; stated: StatedTotal };

/** Returns the number of a reference; undefined where it was not reported. */
export function statedNumber(dataset: Dataset, ref: Ref): StatedNumber | undefined {
  if ('total' in ref) return { kind: 'total', stated: totalById(dataset, ref.total) };
  const { cell } = cellAt(dataset, ref.phase, ref.measure);
  return cell.kind === 'reported' ? { kind: 'observation', stated: cell.observation } : undefined;
}

/** Formats a number without its word: `207`, `£5,000`, `about 30`, or `not reported`. */
export function printedValue(dataset: Dataset, ref: Ref): string {
  return valueWith(dataset, ref, formatStated);
}

/** Formats a number as `printedValue` does, with what had still to happen to it: `£5,000, not yet paid out`. */
export function printedWithPending(dataset: Dataset, ref: ObservationRef): string {
  const { cell, measure } = cellAt(dataset, ref.phase, ref.measure);
  const value = printedValue(dataset, ref);
  return cell.kind === 'reported' ? withPending(value, measure) : value;
}

/** Formats a number with the word of its unit: `207 documents`, `£5,000`. */
export function countedValue(dataset: Dataset, ref: Ref): string {
  return valueWith(dataset, ref, formatCounted);
}

function valueWith(dataset: Dataset, ref: Ref, format: typeof formatStated): string {
  if ('total' in ref) {
    const { total, unit } = reconcile(dataset, totalById(dataset, ref.total));
    return format(total, unit);
  }
  const { cell, measure } = cellAt(dataset, ref.phase, ref.measure);
  return cell.kind === 'reported' ? format(cell.observation, measure.unit) : notReported;
}

/** Describes a number with its quote: `61 visits: Visits, Phase 1. In the release: “61 visits”.` */
export function describeNumber(dataset: Dataset, ref: Ref): string {
  const found = statedNumber(dataset, ref);
  const start = `${countedValue(dataset, ref)}: ${refLabel(dataset, ref)}.`;
  return found === undefined ? start : `${start} In the release: “${found.stated.quote}”.`;
}
