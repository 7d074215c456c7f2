import type { Qualifier } from '#src/dataset/schema.ts';
import type { Verdict } from '#src/statistics/totals/reconcile.ts';
import { longHeader, missingValue } from './longTable.ts';
import { totalsHeader } from './totalsTable.ts';

/** A column of numbers, texts, or codes with their meanings. */
export type Column = { column: string; title: string; meaning: string; required: boolean } & (
  | { kind: 'number' | 'text' }
  | { kind: 'code'; codes: readonly { code: string; meaning: string }[] }
);

type ColumnDescription = Column extends infer C ? (C extends Column ? Omit<C, 'column'> : never) : never;

const text = (title: string, meaning: string): ColumnDescription => ({ kind: 'text', title, meaning, required: false });
const always = (title: string, meaning: string): ColumnDescription => ({ ...text(title, meaning), required: true });
const number = (title: string, meaning: string): ColumnDescription => ({
  kind: 'number',
  title,
  meaning,
  required: false,
});
const code = (title: string, meaning: string, codes: Record<string, string>, required = false): ColumnDescription => ({
  ...{ kind: 'code', title, meaning, required },
  codes: Object.entries(codes).map(([each, means]) => ({ code: each, meaning: means })),
});

/** Codes of `status`, from the code list for observation status of SDMX. */
export const statusMeanings = { A: 'reported', O: 'not reported; that is not zero' };

const qualifierMeanings: Record<Qualifier, string> = {
  about: 'stated as about the value',
  'at-least': 'stated as at least the value',
  'at-most': 'stated as at most the value',
};

const verdictMeanings: Record<Verdict['kind'], string> = {
  agrees: 'the parts add up to what is stated',
  'within-rounding': 'they do as far as rounded numbers can',
  differs: 'they do not, and neither is corrected',
  'cannot-check': 'a part is not reported, or a part or the total is not exact',
};

const unit = always('Unit', 'What is counted, the name of the currency, or the symbol of the unit.');
const currency = text('Currency', 'The code of the currency in ISO 4217; empty where the value is not money.');
const qualifier = code('Qualifier', 'How far the value holds; empty where it is stated as exact.', qualifierMeanings);
const source = 'The id of the release that states it, whose text is in a file of its own';
const where = 'Where in that release the words stand: the section, and the line of its text, counted from 1';

const long: Record<(typeof longHeader)[number], ColumnDescription> = {
  phase: always('Phase', 'The id of the phase.'),
  phase_label: always('Phase, in words', 'The name of the phase.'),
  measure: always('Measure', 'The id of what is counted or measured.'),
  measure_label: always('Measure, in words', 'The name of what is counted or measured.'),
  value: number(
    'Value',
    `The number as stated, in plain digits with a decimal point; ${missingValue} where none is reported. Not to be summed as it stands: units differ, and what rows count can overlap.`,
  ),
  status: code('Status', 'Whether a value was reported.', statusMeanings, true),
  unit,
  currency,
  qualifier,
  quote: text('Quote', 'The exact words of the release that state the number; empty where none is reported.'),
  source: text('Source', `${source}; empty where none is reported.`),
  where: text('Where', `${where}.`),
  counted_by: text('Counted by', 'Who counted, where the release names them.'),
  note: text('Note', 'What must be said beside the number.'),
  pending: text('Pending', 'What had still to happen to it when it was stated; empty where nothing is said of that.'),
};

const totals: Record<(typeof totalsHeader)[number], ColumnDescription> = {
  total: always('Total', 'The id of the total.'),
  total_label: always('Total, in words', 'The name of the total.'),
  stated: { ...number('Stated', 'The total that the release states.'), required: true },
  qualifier,
  computed: number('Computed', 'The sum of the parts, worked out here; empty where it cannot be.'),
  difference: number('Difference', 'The stated total less the computed one; empty where nothing can be computed.'),
  verdict: code('Verdict', 'What the parts say of the total.', verdictMeanings, true),
  unit,
  currency,
  parts: always('Parts', 'What is added up: for each part its phase and its measure, as <phase>.<measure>.'),
  quote: always('Quote', 'The exact words of the release that state the total.'),
  source: always('Source', `${source}.`),
  where: text('Where', `${where}.`),
  note: text('Note', 'What must be said beside the total.'),
};

/** The columns of the long table, in order: a row is one measure in one phase. */
export const longDictionary: readonly Column[] = longHeader.map((column) => ({ column, ...long[column] }));

/** The columns of the table of totals, in order: a row is one total that a release states. */
export const totalsDictionary: readonly Column[] = totalsHeader.map((column) => ({ column, ...totals[column] }));

/** Describes a column with its codes: `Whether a value was reported. A: reported; O: …`. */
export function formatMeaning(column: Column): string {
  if (column.kind !== 'code') return column.meaning;
  return `${column.meaning} ${column.codes.map((each) => `${each.code}: ${each.meaning}`).join('; ')}.`;
}
