import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import type { DrawnValue } from '#src/export/provenance/provenanceSchema.ts';
import { measureById, totalById } from '#src/statistics/coverage/byId.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';
import { formatStated, notReported } from '#src/statistics/format/format.ts';
import { printedValue, statedNumber } from '#src/statistics/number/describeNumber.ts';
import { reconcile } from '#src/statistics/totals/reconcile.ts';

/**
 * A value of an image compared with the dataset's, both as text. `reworded`: the same value, another label or quote;
 * `missing`: not in the dataset; `added`: not in the image. `wording` has a clause for each label or quote that differs.
 */
export type CheckedValue = {
  kind: 'agrees' | 'differs' | 'reworded' | 'missing' | 'added';
  ref: string;
  label: string;
  inDataset: string;
  inFile: string;
  wording: string[];
};

const absent = 'not there';

/** Compares a value of an image with the dataset's; `ref` is undefined where the image names nothing in the dataset. */
export function checkValue(value: DrawnValue, dataset: Dataset, ref: Ref | undefined): CheckedValue {
  const base = { ref: value.ref, inFile: value.printed };
  if (ref === undefined) return { ...base, kind: 'missing', label: value.label, inDataset: absent, wording: [] };
  const label = refLabel(dataset, ref);
  const statement = statedNumber(dataset, ref);
  const wording = value.label === label ? [] : [`the file calls it “${value.label}”`];
  if (statement === undefined) return { ...base, kind: 'missing', label, inDataset: notReported, wording };
  const { quote } = statement.stated;
  if (value.quote !== quote) wording.push(`the file quotes “${value.quote}”, the dataset “${quote}”`);
  const inDataset = printedValue(dataset, ref);
  const compared = { ...base, label, inDataset, wording };
  if (value.value !== statement.stated.value || value.qualifier !== statement.stated.qualifier) {
    return { ...compared, kind: 'differs', inFile: writtenValue(value, dataset, ref) };
  }
  if (value.printed !== inDataset) return { ...compared, kind: 'differs' };
  return { ...compared, kind: wording.length === 0 ? 'agrees' : 'reworded' };
}

/** Returns an image's value as text: as printed, and its number too where that says something else. */
function writtenValue({ value, qualifier, printed }: DrawnValue, dataset: Dataset, ref: Ref): string {
  const unit =
    'total' in ref ? reconcile(dataset, totalById(dataset, ref.total)).unit : measureById(dataset, ref.measure).unit;
  const number = formatStated({ value, ...(qualifier === undefined ? {} : { qualifier }) }, unit);
  return number === printed ? printed : `${number}, printed as ${printed}`;
}

/** Returns a value that the dataset states and the image lacks. */
export function addedValue(dataset: Dataset, ref: Ref): CheckedValue {
  return {
    kind: 'added',
    ref: refKey(ref),
    label: refLabel(dataset, ref),
    inDataset: printedValue(dataset, ref),
    inFile: absent,
    wording: [],
  };
}
