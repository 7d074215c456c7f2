import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import type { DrawnValue } from '#src/export/provenance/provenanceSchema.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';
import { notReported } from '#src/statistics/format/format.ts';
import { printedValue, statedNumber } from '#src/statistics/number/describeNumber.ts';
import { heldValue } from './heldValue.ts';

/**
 * A value of an image and what the dataset states, both in words. `reworded` where the value is the same and the words
 * are not, `missing` where the dataset states nothing any more, `added` where the image holds nothing yet. `words` says,
 * in clauses, what the file calls or quotes otherwise.
 */
export type CheckedValue = {
  kind: 'agrees' | 'differs' | 'reworded' | 'missing' | 'added';
  ref: string;
  label: string;
  stated: string;
  drawn: string;
  words: string[];
};

const notThere = 'not there';

/** Holds a value of an image against the dataset; `ref` is undefined where it names nothing there. */
export function checkedValue(drawn: DrawnValue, dataset: Dataset, ref: Ref | undefined): CheckedValue {
  const held = { ref: drawn.ref, drawn: drawn.printed };
  if (ref === undefined) return { ...held, kind: 'missing', label: drawn.label, stated: notThere, words: [] };
  const label = refLabel(dataset, ref);
  const found = statedNumber(dataset, ref);
  const named = drawn.label === label ? [] : [`the file calls it “${drawn.label}”`];
  if (found === undefined) return { ...held, kind: 'missing', label, stated: notReported, words: named };
  const { value, qualifier, quote } = found.stated;
  const words = [
    ...named,
    ...(drawn.quote === quote ? [] : [`the file quotes “${drawn.quote}”, the dataset “${quote}”`]),
  ];
  const stated = printedValue(dataset, ref);
  const sameValue = drawn.value === value && drawn.qualifier === qualifier;
  if (!sameValue) return { ...held, kind: 'differs', label, stated, drawn: heldValue(drawn, dataset, ref), words };
  if (drawn.printed !== stated) return { ...held, kind: 'differs', label, stated, words };
  return { ...held, kind: words.length === 0 ? 'agrees' : 'reworded', label, stated, words };
}

/** A value that the dataset states and the image does not hold. */
export function valueToday(dataset: Dataset, ref: Ref): CheckedValue {
  return {
    kind: 'added',
    ref: refKey(ref),
    label: refLabel(dataset, ref),
    stated: printedValue(dataset, ref),
    drawn: notThere,
    words: [],
  };
}
