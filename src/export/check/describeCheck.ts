import { formatCounted, formatNumber } from '#src/statistics/format/format.ts';
import { describeVersion } from '#src/statistics/source/describeVersion.ts';
import type { FigureMatch } from './checkedFigure.ts';
import type { Check, SourceVersion } from './checkProvenance.ts';
import { describeAgreement } from './describeAgreement.ts';

/** What a check of values proves, and what it does not. */
const caution =
  'What was compared are the values written inside the file, not what its picture shows: compare that with the table by eye. This is a check of agreement, not a signature: it does not show who made the file.';

/** Describes a check in sentences: a verdict, and details. */
export function describeCheck(check: Check): { verdict: string; details: string[] } {
  switch (check.kind) {
    case 'other-dataset':
      return {
        verdict: `“${check.title}”, made from version ${check.version} of another dataset, “${check.id}”. The dataset that is open is “${check.open}”, so no values were compared.`,
        details: [],
      };
    case 'checked':
      return {
        verdict: [originSentence(check), ...describeAgreement(check.values)].join(' '),
        details: [...changesSince(check.sourceVersion), ...titleChange(check), ...furtherValuesCaution(check), caution],
      };
  }
}

type Checked = Extract<Check, { kind: 'checked' }>;

function originSentence({ figure, sourceVersion, open }: Checked): string {
  return `${[...figureName(figure.match), `“${figure.title}”`].join(', ')}, ${describeSourceVersion(sourceVersion, open)}`;
}

function figureName(match: FigureMatch): string[] {
  switch (match?.kind) {
    case undefined:
      return [];
    case 'figure':
      return [`Figure ${formatNumber(match.index + 1)}`];
    case 'comparison':
      return ['The comparison'];
    case 'totals':
      return ['The totals'];
  }
}

function describeSourceVersion(source: SourceVersion, open: string): string {
  const { version } = source;
  switch (source.kind) {
    case 'this-file':
      return `by its own word made from version ${version} of these data.`;
    case 'listed':
      return `by its own word made from version ${version} of these data; version ${open} is open.`;
    case 'unlisted': {
      const openFile = `the file that is open (version ${open})`;
      const what = source.hasList
        ? `neither ${openFile} nor one of the earlier versions that the dataset lists`
        : `not ${openFile}`;
      return `made from a file that calls itself version ${version} of these data. It is ${what}.`;
    }
  }
}

/** Returns what the dataset says of each correction since an earlier version, newest first. */
function changesSince(source: SourceVersion): string[] {
  if (source.kind !== 'listed' || source.changes.length === 0) return [];
  return [`Changed since version ${source.version}: ${source.changes.map(describeVersion).join(' ')}`];
}

function titleChange({ figure: { match, title, currentTitle } }: Checked): string[] {
  if (match === undefined) return ['This page no longer has this figure.'];
  if (currentTitle === undefined || currentTitle === title) return [];
  return [
    `On this page ${{ figure: 'the figure’s', comparison: 'the comparison’s', totals: 'the totals’' }[match.kind]} headline is “${currentTitle}”.`,
  ];
}

/** What a reader left out of a comparison, or had no room, is not known from its image. */
function furtherValuesCaution({ furtherValues, figure: { match, isExactSize } }: Checked): string[] {
  if (furtherValues === 0) return [];
  const values = formatCounted({ value: furtherValues }, { kind: 'count', one: 'more value', other: 'more values' });
  const whole = { figure: 'figure', comparison: 'comparison', totals: 'totals' }[match?.kind ?? 'figure'];
  const why = isExactSize ? 'it shows what it has room for, or was made' : `it was made of a part of the ${whole}, or`;
  return [
    `The ${whole} on this page ${match?.kind === 'totals' ? 'have' : 'has'} ${values}, of measures that the file holds nothing of: ${why} before they were stated.`,
  ];
}
