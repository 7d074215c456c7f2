import * as z from 'zod/mini';
import { currencyCodes, currencyDecimals, likelyCurrency } from '#src/dataset/format/currency.ts';
import { dayFault, partialDateFault } from '#src/dataset/format/dateFaults.ts';
import { likelySlug } from '#src/dataset/format/likelyValue.ts';
import { significantDigits } from '#src/dataset/format/significantDigits.ts';
import { askMeant, nearestWord } from '#src/dataset/format/suggestion.ts';
import { isLanguageTag, isWebAddress, lineFault, textFault } from '#src/dataset/format/textRules.ts';

z.config({ jitless: true });

const list = <T extends z.core.$ZodType>(item: T, minLength: number, maxLength: number) =>
  z.array(item).check(z.minLength(minLength), z.maxLength(maxLength));

/** A string without a fault. Messages of all checks are worded to follow the value: `is empty`. */
const noFault = (faultOf: (text: string) => string | undefined) =>
  z.string().check(z.refine((text) => faultOf(text) === undefined, { error: ({ input }) => faultOf(String(input)) }));

const Passage = z.string().check(z.minLength(1));

export const Slug = z.string().check(
  z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `is not lower-case letters and digits with single hyphens between them${askMeant(likelySlug(String(input)))}`,
  }),
  z.maxLength(64),
);

const slugOtherThan = (...reserved: string[]) =>
  Slug.check(z.refine((slug) => !reserved.includes(slug), 'is reserved: addresses use it for something else'));

/** Ids that addresses do not use for something else: of figures and tables, of phases, of datasets. */
export const PageId = slugOtherThan('comparison', 'totals', 'release', 'glossary', 'data');
export const PhaseId = slugOtherThan('total');
export const DatasetId = slugOtherThan('data', 'assets', 'embed');

/** One line of 1 to 2,000 code points, at least one of them visible, without control characters. */
export const Text = noFault(textFault);

/** A day of the calendar: `2011-05-31`. */
export const ISODate = noFault(dayFault);

/** A year, a month or a day: `2011`, `2011-05`, `2011-05-31`. */
export const PartialDate = noFault(partialDateFault);

export const WebAddress = z
  .string()
  .check(z.refine(isWebAddress, 'is not an http:// or https:// address without white space and user name'));

/** A count, an amount or a quantity as the release states it. */
export const Value = z.number().check(
  z.nonnegative('is negative'),
  z.maximum(Number.MAX_SAFE_INTEGER, 'is larger than 9,007,199,254,740,991'),
  z.refine((value) => !Object.is(value, -0), 'is written with a minus sign'),
  z.refine((value) => significantDigits(value) <= 15, 'has more than 15 significant digits'),
);

/** A code of ISO 4217: `GBP`. */
export const Currency = z.string().check(
  z.refine((code) => currencyDecimals(code) !== undefined, {
    error: ({ input }) => {
      const written = String(input);
      return `is not the code of a currency in ISO 4217${askMeant(likelyCurrency(written) ?? nearestWord(written, currencyCodes()))}`;
    },
  }),
);

export const Unit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), one: Text, other: Text }),
  z.strictObject({ kind: z.literal('money'), currency: Currency }),
  z.strictObject({ kind: z.literal('quantity'), symbol: Text }),
]);
export type Unit = z.infer<typeof Unit>;

/** How a stated value is limited; absent where it is stated as exact. */
export const Qualifier = z.enum(['about', 'at-least', 'at-most']);
export type Qualifier = z.infer<typeof Qualifier>;

export const LineNumber = z
  .number()
  .check(z.refine((line) => line >= 1 && Number.isInteger(line), 'is not the number of a line'));

export const Section = z.strictObject({ label: Text, line: LineNumber });
export type Section = z.infer<typeof Section>;

/** One line of a source, which may be empty. */
export const SourceLine = noFault(lineFault);

/** A published text, verbatim, line by line. */
export const Source = z.strictObject({
  id: Slug,
  publisher: Text,
  title: Text,
  reference: z.exactOptional(Text),
  published: PartialDate,
  retrieved: z.exactOptional(ISODate),
  url: z.exactOptional(WebAddress),
  notice: z.exactOptional(z.array(Text)),
  rights: z.exactOptional(Text),
  lines: z.array(SourceLine).check(z.minLength(1)),
  sections: z.exactOptional(z.array(Section)),
});
export type Source = z.infer<typeof Source>;

export const Phase = z.strictObject({
  id: PhaseId,
  label: Text,
  name: z.exactOptional(Text),
  started: z.exactOptional(PartialDate),
  ended: z.exactOptional(PartialDate),
  note: z.exactOptional(Text),
});
export type Phase = z.infer<typeof Phase>;

/** How two phases may be compared, and the note that has to be shown beside it. */
export const Comparison = z.strictObject({
  change: z.enum(['none', 'difference', 'percent']),
  note: z.exactOptional(Text),
});
export type Comparison = z.infer<typeof Comparison>;

export const Measure = z.strictObject({
  id: Slug,
  label: Text,
  unit: Unit,
  partOf: z.exactOptional(Slug),
  comparison: z.exactOptional(Comparison),
  note: z.exactOptional(Text),
  /** What had still to happen to it when it was stated: `not yet paid out`. Its bars are outlines. */
  pending: z.exactOptional(Text),
});
export type Measure = z.infer<typeof Measure>;

/** The exact characters of a source that state something. */
const words = {
  source: z.exactOptional(Slug),
  quote: Passage,
  within: z.exactOptional(Passage),
};
export const Words = z.strictObject(words);
export type Words = z.infer<typeof Words>;

/** One number of a release: what was counted, in which phase, and the words that state it. */
export const Observation = z.strictObject({
  ...words,
  phase: Slug,
  measure: Slug,
  value: Value,
  qualifier: z.exactOptional(Qualifier),
  printed: z.exactOptional(Passage),
  countedBy: z.exactOptional(Text),
  note: z.exactOptional(Text),
});
export type Observation = z.infer<typeof Observation>;

/** Names an observation by its phase and measure. */
export const ObservationRef = z.strictObject({ phase: Slug, measure: Slug });
export type ObservationRef = z.infer<typeof ObservationRef>;

/** Names an observation or a stated total. */
export const Ref = z.union([ObservationRef, z.strictObject({ total: Slug })]);
export type Ref = z.infer<typeof Ref>;

/** A sum that the release itself states; compared with its parts, never corrected. */
export const StatedTotal = z.strictObject({
  ...words,
  id: Slug,
  label: Text,
  parts: z.array(ObservationRef).check(z.minLength(2)),
  value: Value,
  qualifier: z.exactOptional(Qualifier),
  printed: z.exactOptional(Passage),
  note: z.exactOptional(Text),
});
export type StatedTotal = z.infer<typeof StatedTotal>;

const figure = {
  id: PageId,
  title: Text,
  subtitle: Text,
  measures: list(Slug, 1, 60),
  groups: z.exactOptional(z.array(z.strictObject({ label: Text, measures: z.array(Slug).check(z.minLength(1)) }))),
  notes: z.exactOptional(z.array(Text)),
};

/** A figure to draw: one bar for each phase of each measure, or one bar for each measure of a phase. */
export const FigureSpec = z.discriminatedUnion('kind', [
  z.strictObject({ ...figure, kind: z.literal('phases') }),
  z.strictObject({ ...figure, kind: z.literal('bars'), phase: Slug }),
]);
export type FigureSpec = z.infer<typeof FigureSpec>;

/** Facts of a release that are not numbers. */
export const TextTable = z.strictObject({
  id: PageId,
  title: Text,
  columns: z.array(Text).check(z.minLength(1)),
  rows: z.array(z.strictObject({ ...words, cells: z.array(Text) })).check(z.minLength(1)),
});
export type TextTable = z.infer<typeof TextTable>;

export const Term = z.strictObject({ term: Text, meaning: Text, source: z.exactOptional(Text) });
export type Term = z.infer<typeof Term>;

export const Change = z.strictObject({
  version: Text,
  date: ISODate,
  note: Text,
  sha256: z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{64}$/, 'is not 64 lower-case hexadecimal digits'))),
});
export type Change = z.infer<typeof Change>;

export const LanguageTag = z.string().check(z.refine(isLanguageTag, 'is not a language tag of BCP 47'));

function holdsFewLines(sources: Source[]): boolean {
  return sources.reduce((sum, source) => sum + source.lines.length, 0) <= 20000;
}

/** The numbers of a release, its words, and the figures to draw. */
export const Dataset = z.strictObject({
  $schema: z.exactOptional(z.string()),
  format: z.literal(1),
  id: DatasetId,
  version: Text,
  title: Text,
  summary: Text,
  sources: list(Source, 1, 12).check(z.refine(holdsFewLines, 'hold more than 20,000 lines together')),
  phases: list(Phase, 1, 12),
  measures: list(Measure, 1, 5000),
  observations: z.array(Observation),
  statedTotals: z.exactOptional(z.array(StatedTotal)),
  comparison: Comparison,
  highlights: z.exactOptional(z.array(Ref).check(z.maxLength(6))),
  figures: list(FigureSpec, 1, 100),
  tables: z.exactOptional(z.array(TextTable)),
  glossary: z.exactOptional(z.array(Term)),
  changes: z.exactOptional(z.array(Change)),
  language: z.exactOptional(LanguageTag),
});
export type Dataset = z.infer<typeof Dataset>;
