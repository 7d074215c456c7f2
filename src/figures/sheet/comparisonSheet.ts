import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Phase, Ref } from '#src/dataset/schema.ts';
import { type Bar, barWithPhase, type Row } from '#src/figures/layout/rows.ts';
import { type ComparisonRow, comparePhases } from '#src/statistics/comparison/compare.ts';
import { type ComparisonBlock, comparisonBlocks } from '#src/statistics/comparison/comparisonBlocks.ts';
import { comparisonTitle } from '#src/statistics/comparison/comparisonTitle.ts';
import { describeChange, differenceWords } from '#src/statistics/comparison/describeChange.ts';
import { describeComparison } from '#src/statistics/comparison/describeComparison.ts';
import { describeFilter } from '#src/statistics/comparison/describeFilter.ts';
import { describePair } from '#src/statistics/comparison/describePair.ts';
import { type ComparisonFilter, filterRows, noFilter } from '#src/statistics/comparison/filterRows.ts';
import type { Entry } from '#src/statistics/coverage/coverage.ts';
import { describePending } from '#src/statistics/figure/describePending.ts';
import { entryNotes } from '#src/statistics/figure/entryNotes.ts';
import { flagWords } from '#src/statistics/figure/figureWords.ts';
import { withFullStop } from '#src/statistics/format/format.ts';
import { flagsOf } from '#src/statistics/totals/flagsOf.ts';
import { totalsTouching } from '#src/statistics/totals/reconcile.ts';
import { capRows } from './capRows.ts';
import { chartBody } from './chartBody.ts';
import { firstMeasures, legendOf } from './legend.ts';
import { phaseNames } from './phaseNames.ts';
import type { Sheet } from './sheet.ts';
import { sheetMetadata, usualFirstLines } from './sheetContent.ts';
import { type DatasetFile, type SheetForm, sheetMarks } from './sheetFrame.ts';

type ComparisonInput = { dataset: Dataset; from: Phase; to: Phase; filter?: ComparisonFilter | undefined };

/** Returns the sheet of one phase against another, its measures in the same blocks as on the page. */
export function comparisonSheet(comparison: ComparisonInput, file: DatasetFile, form: SheetForm): Sheet {
  const { dataset, from, to, filter = noFilter } = comparison;
  const all = comparePhases(dataset, from, to);
  const compared = filterRows(all, filter);
  const blocks = comparisonBlocks({ dataset, from, to }, all, compared);
  const rows = blocks.flatMap((block) => blockRows(block, comparison));
  const entries = entriesOf(blocks, from, to);
  const observations = entries.flatMap(({ cell }) => (cell.kind === 'reported' ? cell.observation : []));
  const measures = compared.map(({ measure }) => measure.id);
  const totals = totalsTouching(dataset, measures, [from.id, to.id]);
  const note = dataset.comparison.note;
  const notes = entryNotes(dataset, entries, 'several');
  const shown = describeFilter(filter, compared.length, all.length);
  const comparable = compared.filter(({ change }) => change.kind !== 'not-comparable').length;
  const content = {
    title: comparisonTitle(all, from, to).text,
    briefLeads: [`${withFullStop(dataset.title)} ${describeComparison(dataset, from, to, true)}`, ...shown],
    leads: [`${withFullStop(dataset.title)} ${describeComparison(dataset, from, to)}`, ...shown],
    phaseNames: phaseNames([from, to]),
    legendOf: (lines: number) => legendOf(dataset, firstMeasures(rows, lines)),
    outlined: describePending(entries),
    flags: flagsOf(totals),
    notes: [...(note === undefined ? [] : [note]), ...comparisonNotes(compared), ...notes.measures, ...notes.numbers],
    firstNote: note === undefined ? ('as-others' as const) : ('always' as const),
    firstLines: comparable || usualFirstLines,
    sourceWords: [...observations, ...flagWords(totals)],
  };
  const refs = new Map(
    observations.map(({ phase, measure }): [string, Ref] => [refKey({ phase, measure }), { phase, measure }]),
  );
  return {
    id: 'comparison',
    phases: [from.id, to.id],
    size: form.size,
    ...sheetMetadata(dataset, content),
    description: describePair(compared, from, to),
    ...sheetMarks(dataset, file, form, content, (width, textLines) =>
      textLines === undefined
        ? chartBody(rows, dataset.phases.length, refs, 'measure')
        : chartBody(capRows(rows, textLines, width), dataset.phases.length, refs, 'bar'),
    ),
  };
}

/** Returns the entries of all rows in drawn order. */
function entriesOf(blocks: readonly ComparisonBlock[], from: Phase, to: Phase): Entry[] {
  const rows = blocks.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
  return rows.flatMap(({ measure, ...row }) => [
    { measure, phase: from, cell: row.from },
    { measure, phase: to, cell: row.to },
  ]);
}

/**
 * Returns the rows of a block: a heading for each part, which says of single bars which phase they are of, and on which
 * scale they are drawn.
 */
function blockRows(block: ComparisonBlock, { dataset, from, to }: ComparisonInput): Row[] {
  const bar = (row: ComparisonRow, phase: Phase): Bar => {
    const labelled = barWithPhase(dataset, row.measure, phase);
    return labelled.kind === 'reported'
      ? { ...labelled, value: block.barFraction(labelled.value, row.measure.unit) }
      : labelled;
  };
  const direction = { end: `${to.label} minus ${from.label}` };
  return block.parts.flatMap((part, index) => [
    {
      kind: 'heading',
      text: [part.title, index === 0 ? block.why : 'bars on the same scale'].filter(Boolean).join(': '),
      ...(part.rows.some(differenceWords) ? direction : {}),
    },
    ...part.rows.map((row): Row => {
      const { change, measure } = row;
      const missing = change.kind === 'not-comparable' && change.reason.kind === 'not-reported';
      const phases = [from, to].filter((phase) => !missing || (phase === from ? row.from : row.to).kind === 'reported');
      const bars = (phases.length === 0 ? [from, to] : phases).map((phase) => bar(row, phase));
      const label = measure.label;
      if (missing) return { kind: 'measure', label, bars: bars.length === 1 ? bars.map(withoutPhase) : bars };
      const { value, aside } = differenceWords(row) ?? {};
      const end = value === undefined ? {} : { end: aside === undefined ? value : `${value} (${aside})` };
      return { kind: 'measure', label, aside: describeChange(row), ...end, bars };
    }),
  ]);
}

/** Returns a bar whose phase is named by the heading above it alone. */
function withoutPhase({ phase: _, ...bar }: Bar): Bar {
  return bar;
}

/** Returns the notes of comparison rules; the note of a rule that refuses a comparison is at its row already. */
function comparisonNotes(rows: readonly ComparisonRow[]): string[] {
  return rows.flatMap(({ measure, change }) =>
    change.kind === 'not-comparable' || measure.comparison?.note === undefined
      ? []
      : [`${measure.label}: ${measure.comparison.note}`],
  );
}
