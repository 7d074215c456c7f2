import type { Dataset, Ref } from '#src/dataset/schema.ts';
import type { DrawnValue } from '#src/export/provenance/provenanceSchema.ts';
import { measureById, totalById } from '#src/statistics/coverage/byId.ts';
import { formatStated } from '#src/statistics/format/format.ts';
import { reconcile } from '#src/statistics/totals/reconcile.ts';

/** What an image holds of a number, in words: as printed; where its value says something else, both. */
export function heldValue(drawn: DrawnValue, dataset: Dataset, ref: Ref): string {
  const unit =
    'total' in ref ? reconcile(dataset, totalById(dataset, ref.total)).unit : measureById(dataset, ref.measure).unit;
  const { value, qualifier, printed } = drawn;
  const counted = formatStated({ value, ...(qualifier === undefined ? {} : { qualifier }) }, unit);
  return counted === printed ? printed : `${counted}, printed as ${printed}`;
}
