import { formatCounted, formatNumber } from '#src/statistics/format/format.ts';
import type { FigureHere } from './checkedFigure.ts';
import type { Check, MadeFrom } from './checkImage.ts';
import { describeAgreement } from './describeAgreement.ts';

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
        verdict: [origin(check), ...describeAgreement(check.values)].join(' '),
        after: [...figureToday(check), ...partOfIt(check), caution],
      };
    default:
      return check satisfies never;
  }
}

type Checked = Extract<Check, { kind: 'checked' }>;

function origin({ figure, madeFrom, open }: Checked): string {
  return `${[...figureName(figure.here), `“${figure.title}”`].join(', ')}, ${madeFromWords(madeFrom, open)}`;
}

function figureName(here: FigureHere): string[] {
  switch (here?.kind) {
    case undefined:
      return [];
    case 'figure':
      return [`Figure ${formatNumber(here.index + 1)}`];
    case 'comparison':
      return ['The comparison'];
    case 'totals':
      return ['The totals'];
    default:
      return here satisfies never;
  }
}

function madeFromWords(madeFrom: MadeFrom, open: string): string {
  const { version } = madeFrom;
  switch (madeFrom.kind) {
    case 'this-file':
      return `by its own word made from version ${version} of these data.`;
    case 'listed':
      return `by its own word made from version ${version} of these data; version ${open} is open.`;
    case 'unlisted': {
      const openFile = `the file that is open (version ${open})`;
      const what = madeFrom.lists
        ? `neither ${openFile} nor one of the earlier versions that the dataset lists`
        : `not ${openFile}`;
      return `made from a file that calls itself version ${version} of these data. It is ${what}.`;
    }
    default:
      return madeFrom satisfies never;
  }
}

function figureToday({ figure: { here, title, titleToday } }: Checked): string[] {
  if (here === undefined) return ['This page no longer has this figure.'];
  if (titleToday === undefined || titleToday === title) return [];
  return [
    `On this page ${{ figure: 'the figure’s', comparison: 'the comparison’s', totals: 'the totals’' }[here.kind]} headline is “${titleToday}”.`,
  ];
}

/** What a reader left out of a comparison is not known from its image. */
function partOfIt({ further }: Checked): string[] {
  if (further === 0) return [];
  const values = formatCounted({ value: further }, { kind: 'count', one: 'more value', other: 'more values' });
  return [
    `The comparison on this page has ${values}, of measures that the file holds nothing of: it was made of a part of the comparison, or before they were stated.`,
  ];
}
