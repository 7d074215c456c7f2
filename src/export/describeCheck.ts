import { formatCounted, formatNumber } from '#src/statistics/format.ts';
import type { Check, CheckedFigure, CheckedValue, MadeFrom } from './checkImage.ts';

/** What a check of values proves, and what it does not. */
const caution =
  'What was compared are the values written inside the file, not what its picture shows: compare that with the table by eye. This is a check of agreement, not a signature: it does not show who made the file.';

/** A check in sentences: the verdict, and what is to be said after it. */
export function describeCheck(check: Check): { verdict: string; after: string[] } {
  switch (check.kind) {
    case 'other-dataset':
      return {
        verdict: `“${check.title}”, made from version ${check.version} of another dataset, “${check.id}”. The dataset that is open is “${check.open}”, so no values were compared.`,
        after: [],
      };
    case 'checked':
      return {
        verdict: [origin(check), ...agreement(check.values)].join(' '),
        after: [...figureToday(check.figure), caution],
      };
    default:
      return check satisfies never;
  }
}

type Checked = Extract<Check, { kind: 'checked' }>;

function origin({ figure, madeFrom, open }: Checked): string {
  return `${[...figureName(figure), `“${figure.title}”`].join(', ')}, ${madeFromWords(madeFrom, open)}`;
}

function figureName({ here }: CheckedFigure): string[] {
  if (here === undefined) return [];
  switch (here.subject.kind) {
    case 'figure':
      return [`Figure ${formatNumber(here.index + 1)}`];
    case 'comparison':
      return ['The comparison'];
    case 'totals':
      return ['The totals'];
    default:
      return here.subject satisfies never;
  }
}

function madeFromWords({ kind, version }: MadeFrom, open: string): string {
  switch (kind) {
    case 'this-file':
      return `by its own word made from version ${version} of these data.`;
    case 'listed':
      return `by its own word made from version ${version} of these data; version ${open} is open.`;
    case 'unlisted':
      return `made from a file that calls itself version ${version} of these data. It is neither the file that is open (version ${open}) nor one of the earlier versions that the dataset lists.`;
    default:
      return kind satisfies never;
  }
}

function agreement(values: readonly CheckedValue[]): string[] {
  const differing = values.filter(({ kind }) => kind === 'differs');
  const missing = values.filter(({ kind }) => kind === 'missing');
  if (differing.length + missing.length > 0) {
    return [
      ...told(differing, values.length, ['differs', 'differ']),
      ...told(missing, values.length, ['is no longer in the dataset', 'are no longer in the dataset']),
    ];
  }
  if (values.length === 1) return ['The one value written in the file agrees with the dataset that is open.'];
  return [`All ${counted(values.length)} written in the file agree with the dataset that is open.`];
}

/** How many values, and which where it is one. */
function told(some: readonly CheckedValue[], all: number, [one, other]: [string, string]): string[] {
  const [first] = some;
  if (first === undefined) return [];
  const share =
    all === 1
      ? 'The one value written in the file'
      : `${formatNumber(some.length)} of ${counted(all)} written in the file`;
  if (some.length > 1) return [`${share} ${other}.`];
  const stated = first.kind === 'differs' ? `the dataset states ${first.stated}, the file says` : 'the file says';
  return [`${share} ${one}: ${first.label}: ${stated} ${first.drawn}.`];
}

const counted = (count: number) => formatCounted({ value: count }, { kind: 'count', one: 'value', other: 'values' });

function figureToday({ here, title }: CheckedFigure): string[] {
  if (here === undefined) return ['This page no longer has this figure.'];
  if (here.subject.kind !== 'figure' || here.subject.figure.title === title) return [];
  return [`On this page the figure’s headline is “${here.subject.figure.title}”.`];
}
