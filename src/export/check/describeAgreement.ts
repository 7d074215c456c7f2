import { formatCounted, formatNumber } from '#src/statistics/format/format.ts';
import type { CheckedValue } from './checkedValue.ts';

/** How far the values of an image agree with the dataset, in sentences; which value, where it is one. */
export function describeAgreement(values: readonly CheckedValue[]): string[] {
  const of = (kind: CheckedValue['kind']) => values.filter((value) => value.kind === kind);
  const added = of('added');
  const written = values.length - added.length;
  const faults = [
    ...told(of('differs'), written, ['differs', 'differ']),
    ...told(of('reworded'), written, ['is the same in other words', 'are the same in other words']),
    ...told(of('missing'), written, ['is no longer in the dataset', 'are no longer in the dataset']),
  ];
  return [...(faults.length > 0 ? faults : [allAgree(written)]), ...statedHere(added)];
}

function allAgree(written: number): string {
  if (written === 0) return 'No value is written in the file.';
  if (written === 1) return 'The one value written in the file agrees with the dataset that is open.';
  return `All ${counted(written)} written in the file agree with the dataset that is open.`;
}

function told(some: readonly CheckedValue[], written: number, [one, other]: [string, string]): string[] {
  const [first] = some;
  if (first === undefined) return [];
  const share =
    written === 1
      ? 'The one value written in the file'
      : `${formatNumber(some.length)} of ${counted(written)} written in the file`;
  if (some.length > 1) return [`${share} ${other}.`];
  return [`${share} ${one}: ${first.label}: ${[...compared(first), ...first.words].join('; ')}.`];
}

function compared({ kind, stated, drawn }: CheckedValue): string[] {
  switch (kind) {
    case 'differs':
      return [`the dataset states ${stated}, the file says ${drawn}`];
    case 'missing':
      return [`the file says ${drawn}`];
    case 'agrees':
    case 'reworded':
    case 'added':
      return [];
    default:
      return kind satisfies never;
  }
}

function statedHere(added: readonly CheckedValue[]): string[] {
  const [first] = added;
  if (first === undefined) return [];
  if (added.length > 1) return [`${counted(added.length)} of this figure are stated here, not in the file.`];
  return [`1 value of this figure is stated here, not in the file: ${first.label}: ${first.stated}.`];
}

const counted = (count: number) => formatCounted({ value: count }, { kind: 'count', one: 'value', other: 'values' });
