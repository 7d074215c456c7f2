import { formatCounted, formatNumber } from '#src/statistics/format/format.ts';
import type { CheckedValue } from './checkedValue.ts';

/** Describes how far the values of an image agree with the dataset; names a value that is the only one of its kind. */
export function describeAgreement(values: readonly CheckedValue[]): string[] {
  const of = (kind: CheckedValue['kind']) => values.filter((value) => value.kind === kind);
  const newValues = of('added');
  const inFileCount = values.length - newValues.length;
  const faults = [
    ...sentences(of('differs'), inFileCount, ['differs', 'differ']),
    ...sentences(of('reworded'), inFileCount, ['is the same in other words', 'are the same in other words']),
    ...sentences(of('missing'), inFileCount, ['is no longer in the dataset', 'are no longer in the dataset']),
  ];
  return [...(faults.length > 0 ? faults : [allAgree(inFileCount)]), ...additions(newValues)];
}

function allAgree(written: number): string {
  if (written === 0) return 'No value is written in the file.';
  if (written === 1) return 'The one value written in the file agrees with the dataset that is open.';
  return `All ${countOfValues(written)} written in the file agree with the dataset that is open.`;
}

function sentences(some: readonly CheckedValue[], written: number, [one, other]: [string, string]): string[] {
  const [first] = some;
  if (first === undefined) return [];
  const share =
    written === 1
      ? 'The one value written in the file'
      : `${formatNumber(some.length)} of ${countOfValues(written)} written in the file`;
  if (some.length > 1) return [`${share} ${other}.`];
  return [`${share} ${one}: ${first.label}: ${[...valuesCompared(first), ...first.wording].join('; ')}.`];
}

function valuesCompared({ kind, inDataset, inFile }: CheckedValue): string[] {
  switch (kind) {
    case 'differs':
      return [`the dataset states ${inDataset}, the file says ${inFile}`];
    case 'missing':
      return [`the file says ${inFile}`];
    case 'agrees':
    case 'reworded':
    case 'added':
      return [];
  }
}

function additions(added: readonly CheckedValue[]): string[] {
  const [first] = added;
  if (first === undefined) return [];
  if (added.length > 1) return [`${countOfValues(added.length)} of this figure are stated here, not in the file.`];
  return [`1 value of this figure is stated here, not in the file: ${first.label}: ${first.inDataset}.`];
}

const countOfValues = (count: number) =>
  formatCounted({ value: count }, { kind: 'count', one: 'value', other: 'values' });
