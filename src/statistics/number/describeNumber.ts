import type { Dataset, Observation, Ref, StatedTotal } from '#src/dataset/schema.ts';
import { totalById } from '#src/statistics/coverage/byId.ts';
import { entry } from '#src/statistics/coverage/coverage.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';
import { formatCounted, formatStated, notReported } from '#src/statistics/format/format.ts';
import { reconcile } from '#src/statistics/totals/reconcile.ts';

/** One number that a release states, whichever kind it is. */
export type Stated = { kind: 'observation'; stated: Observation } | { kind: 'total'; stated: StatedTotal };

/** The number that a reference names; undefined where none was reported. */
export function statedBy(dataset: Dataset, ref: Ref): Stated | undefined {
  if ('total' in ref) return { kind: 'total', stated: totalById(dataset, ref.total) };
  const { cell } = entry(dataset, ref.phase, ref.measure);
  return cell.kind === 'reported' ? { kind: 'observation', stated: cell.observation } : undefined;
}

/** A number as it is printed large: `207`, `£5,000`, `about 30`, or `not reported`. */
export function printedValue(dataset: Dataset, ref: Ref): string {
  return valueWith(dataset, ref, formatStated);
}

/** A number with the word of its unit: `207 documents`, `£5,000`. */
export function countedValue(dataset: Dataset, ref: Ref): string {
  return valueWith(dataset, ref, formatCounted);
}

function valueWith(dataset: Dataset, ref: Ref, format: typeof formatStated): string {
  if ('total' in ref) {
    const { total, unit } = reconcile(dataset, totalById(dataset, ref.total));
    return format(total, unit);
  }
  const { cell, measure } = entry(dataset, ref.phase, ref.measure);
  return cell.kind === 'reported' ? format(cell.observation, measure.unit) : notReported;
}

/** A number in one sentence, words included: `61 visits: Visits, Phase 1. In the release: “61 visits”.` */
export function describeNumber(dataset: Dataset, ref: Ref): string {
  const found = statedBy(dataset, ref);
  const start = `${countedValue(dataset, ref)}: ${refLabel(dataset, ref)}.`;
  return found === undefined ? start : `${start} In the release: “${found.stated.quote}”.`;
}
