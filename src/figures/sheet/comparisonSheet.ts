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
import { entryNotes } from '#src/statistics/figure/entryNotes.ts';
import { withFullStop } from '#src/statistics/format/format.ts';
import { totalFlags } from '#src/statistics/totals/describeTotal.ts';
import { totalsTouching } from '#src/statistics/totals/reconcile.ts';
import { chartBlock } from './chartBlock.ts';
import { keyOf } from './legend.ts';
import type { Sheet, SheetSize } from './sheet.ts';
import { knownBy, sheetMarks } from './sheetFrame.ts';

type Pair = { dataset: Dataset; from: Phase; to: Phase; arrangement?: ComparisonFilter | undefined };

/** The sheet of all measures of one phase against another, grouped by whether there is a difference. */
export function comparisonSheet(pair: Pair, sha256: string, size: SheetSize): Sheet {
  const { dataset, from, to, arrangement = noFilter } = pair;
  const all = comparePhases(dataset, from, to);
  const compared = filterRows(all, arrangement);
  const share = comparisonScale(all);
  const groups = comparisonGroups(compared, from, to);
  const bar = (row: ComparisonRow, phase: Phase): Bar => {
    const drawn = barWithPhase(dataset, row.measure, phase);
    return drawn.kind === 'reported' ? { ...drawn, value: share(drawn.value, row.measure.unit) } : drawn;
  };
  const rows = groups.flatMap((group) => rowsOfGroup(group, pair, bar));
  const observations = groups.flatMap((group) =>
    group.rows.flatMap((row) =>
      [row.from, row.to].flatMap((cell) => (cell.kind === 'reported' ? cell.observation : [])),
    ),
  );
  const note = dataset.comparison.note;
  const notes = entryNotes(dataset, entriesOf(groups, from, to), 'several');
  const words = {
    title: `${from.label} against ${to.label}`,
    leads: [
      `${withFullStop(dataset.title)} ${describeComparison(dataset, from, to)}`,
      ...describeFilter(arrangement, compared.length, all.length),
    ],
    key: keyOf(dataset, [from, to]),
    flags: totalFlags(
      totalsTouching(
        dataset,
        compared.map(({ measure }) => measure.id),
        [from.id, to.id],
      ),
    ),
    notes: [...(note === undefined ? [] : [note]), ...ownNotes(compared), ...notes.measures, ...notes.numbers],
    stated: observations,
  };
  return {
    id: 'comparison',
    phases: [from.id, to.id],
    size,
    ...knownBy(dataset, words),
    description: describePair(compared, from, to),
    ...sheetMarks(dataset, sha256, size, words, (width, room) => chartBlock(rows, width, dataset.phases.length, room)),
    drawn: observations.map(({ phase, measure }): Ref => ({ phase, measure })),
  };
}

/** The pairs of measure and phase as they are drawn. */
function entriesOf(groups: readonly ComparisonGroup[], from: Phase, to: Phase): Entry[] {
  return groups.flatMap(({ rows }) =>
    rows.flatMap(({ measure, ...row }) => [
      { measure, phase: from, cell: row.from },
      { measure, phase: to, cell: row.to },
    ]),
  );
}

/** Where one of the two phases has no value, the heading says so for all rows, and each has the other's bar alone. */
function rowsOfGroup(
  group: ComparisonGroup,
  { from, to }: Pair,
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

/** The notes of the measures that are compared by a rule of their own; one that refuses stands at its row. */
function ownNotes(rows: readonly ComparisonRow[]): string[] {
  return rows.flatMap(({ measure, change }) =>
    change.kind === 'not-comparable' || measure.comparison?.note === undefined
      ? []
      : [`${measure.label}: ${measure.comparison.note}`],
  );
}
