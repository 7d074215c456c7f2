import type { Dataset, Phase, Ref } from '#src/dataset/schema.ts';
import { type Bar, barWithPhase, type Row } from '#src/figures/layout/rows.ts';
import { type ComparisonRow, comparePhases } from '#src/statistics/comparison/compare.ts';
import { type ComparisonGroup, comparisonGroups } from '#src/statistics/comparison/comparisonGroups.ts';
import { comparisonScale } from '#src/statistics/comparison/comparisonScale.ts';
import { describeChange } from '#src/statistics/comparison/describeChange.ts';
import { describeComparison } from '#src/statistics/comparison/describeComparison.ts';
import { describePair } from '#src/statistics/comparison/describePair.ts';
import { type ComparisonFilter, describeFilter, filterRows, noFilter } from '#src/statistics/comparison/filterRows.ts';
import type { Entry } from '#src/statistics/coverage/coverage.ts';
import { describePending } from '#src/statistics/figure/describePending.ts';
import { entryNotes } from '#src/statistics/figure/entryNotes.ts';
import { withFullStop } from '#src/statistics/format/format.ts';
import { totalFlags } from '#src/statistics/totals/describeTotal.ts';
import { totalsTouching } from '#src/statistics/totals/reconcile.ts';
import { chartBlock } from './chartBlock.ts';
import { legendEntries } from './legend.ts';
import type { Sheet, SheetSize } from './sheet.ts';
import { sheetMarks, sheetMetadata } from './sheetFrame.ts';

type ComparisonInput = { dataset: Dataset; from: Phase; to: Phase; filter?: ComparisonFilter | undefined };

/** Returns the sheet of one phase against another, its measures grouped by what can be compared. */
export function comparisonSheet(comparison: ComparisonInput, sha256: string, size: SheetSize): Sheet {
  const { dataset, from, to, filter = noFilter } = comparison;
  const all = comparePhases(dataset, from, to);
  const compared = filterRows(all, filter);
  const barFraction = comparisonScale(all);
  const groups = comparisonGroups(dataset, compared, from, to);
  const bar = (row: ComparisonRow, phase: Phase): Bar => {
    const labelled = barWithPhase(dataset, row.measure, phase);
    return labelled.kind === 'reported'
      ? { ...labelled, value: barFraction(labelled.value, row.measure.unit) }
      : labelled;
  };
  const rows = groups.flatMap((group) => groupRows(group, comparison, bar));
  const observations = groups.flatMap((group) =>
    group.rows.flatMap((row) =>
      [row.from, row.to].flatMap((cell) => (cell.kind === 'reported' ? cell.observation : [])),
    ),
  );
  const note = dataset.comparison.note;
  const entries = entriesOf(groups, from, to);
  const notes = entryNotes(dataset, entries, 'several');
  const content = {
    title: `${from.label} against ${to.label}`,
    leads: [
      `${withFullStop(dataset.title)} ${describeComparison(dataset, from, to)}`,
      ...describeFilter(filter, compared.length, all.length),
    ],
    legend: legendEntries(dataset, [from, to], rows),
    outlined: describePending(entries),
    flags: totalFlags(
      totalsTouching(
        dataset,
        compared.map(({ measure }) => measure.id),
        [from.id, to.id],
      ),
    ),
    notes: [...(note === undefined ? [] : [note]), ...comparisonNotes(compared), ...notes.measures, ...notes.numbers],
    sourceWords: observations,
  };
  return {
    id: 'comparison',
    phases: [from.id, to.id],
    size,
    ...sheetMetadata(dataset, content),
    description: describePair(compared, from, to),
    ...sheetMarks(dataset, sha256, size, content, (width, maxHeight) =>
      chartBlock(rows, width, dataset.phases.length, maxHeight),
    ),
    numbers: observations.map(({ phase, measure }): Ref => ({ phase, measure })),
  };
}

/** Returns the entries of all rows in drawn order. */
function entriesOf(groups: readonly ComparisonGroup[], from: Phase, to: Phase): Entry[] {
  return groups.flatMap(({ rows }) =>
    rows.flatMap(({ measure, ...row }) => [
      { measure, phase: from, cell: row.from },
      { measure, phase: to, cell: row.to },
    ]),
  );
}

/** Returns the rows of a group. Where a phase has no values, the heading says so and the rows have the other's bars. */
function groupRows(
  group: ComparisonGroup,
  { from, to }: ComparisonInput,
  bar: (row: ComparisonRow, phase: Phase) => Bar,
): Row[] {
  const heading = group.why === '' ? group.title : `${group.title}: ${group.why}`;
  return [
    { kind: 'heading', text: heading },
    ...group.rows.map((row): Row => {
      const { change, measure } = row;
      const missing = change.kind === 'not-comparable' && change.reason.kind === 'not-reported';
      const phases = [from, to].filter((_, index) => !missing || (index === 0 ? row.from : row.to).kind === 'reported');
      const bars = (phases.length === 0 ? [from, to] : phases).map((phase) => bar(row, phase));
      const label = measure.label;
      return missing
        ? { kind: 'measure', label, bars }
        : { kind: 'measure', label, aside: describeChange(row, from, to), bars };
    }),
  ];
}

/** Returns the notes of comparison rules; the note of a rule that refuses a comparison is at its row already. */
function comparisonNotes(rows: readonly ComparisonRow[]): string[] {
  return rows.flatMap(({ measure, change }) =>
    change.kind === 'not-comparable' || measure.comparison?.note === undefined
      ? []
      : [`${measure.label}: ${measure.comparison.note}`],
  );
}
