import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { colours } from '#src/figures/theme.ts';
import { entryNotes } from '#src/statistics/figure/entryNotes.ts';
import { formatDifference, formatStated, formatValue, notReported } from '#src/statistics/format/format.ts';
import { describeTotal, totalFlags, verdictLabels } from '#src/statistics/totals/describeTotal.ts';
import { type Reconciliation, reconcileAll } from '#src/statistics/totals/reconcile.ts';
import { abreast, type Block, flagBlock, ruleBlock, space, spaced, stacked, textBlock, valueBlock } from './block.ts';
import type { Sheet, SheetSize } from './sheet.ts';
import { knownBy, type SheetWords, sheetMarks } from './sheetFrame.ts';

const size = 14;
const ink = { size, weight: 400, fill: colours.ink } as const;
const bold = { ...ink, weight: 600 } as const;
const muted = { size: 12.5, weight: 400, fill: colours.muted } as const;

/** The sheet of every stated total beside what its parts add up to. */
export function totalsSheet(dataset: Dataset, sha256: string, sheetSize: SheetSize): Sheet {
  const totals = reconcileAll(dataset);
  const words = {
    title: 'Do the totals add up?',
    leads: [`${dataset.title}: each stated total beside the sum of its parts, none of them corrected.`],
    key: [],
    flags: [],
    notes: notesOfParts(dataset, totals),
    stated: [...(dataset.statedTotals ?? []), ...totals.flatMap(statedParts)],
  };
  return {
    id: 'totals',
    size: sheetSize,
    ...knownBy(dataset, words),
    // Each stands at its sum already.
    flags: totalFlags(totals),
    description: totals.map((each) => `${each.total.label}: ${describeTotal(each)}`).join(' '),
    ...sheetMarks(dataset, sha256, sheetSize, words, (width) => sums(totals, width)),
    drawn: totals.flatMap(({ total, parts }) => [...reportedParts(parts), { total: total.id }]),
  };
}

/** A part may stand in several sums; what is said of it is said once. */
function notesOfParts(dataset: Dataset, totals: readonly Reconciliation[]): SheetWords['notes'] {
  const entries = new Map(
    totals.flatMap(({ parts }) => parts).map((part) => [`${part.phase.id} ${part.measure.id}`, part]),
  );
  const { measures, numbers } = entryNotes(dataset, [...entries.values()], 'several');
  return [...measures, ...numbers];
}

const statedParts = ({ parts }: Reconciliation) =>
  parts.flatMap(({ cell }) => (cell.kind === 'reported' ? [cell.observation] : []));

function reportedParts(parts: Reconciliation['parts']): Ref[] {
  return parts.flatMap(({ cell, phase, measure }) =>
    cell.kind === 'reported' ? [{ phase: phase.id, measure: measure.id }] : [],
  );
}

const gutter = 44;
/** From this width on, two sums stand side by side. */
const wide = 600;

function sums(totals: readonly Reconciliation[], width: number): Block {
  const across = width < wide ? 1 : 2;
  const each = (width - (across - 1) * gutter) / across;
  const blocks = totals.map((total) => sum(total, each));
  const lines = blocks.flatMap((block, index) =>
    index % across > 0 ? [] : [abreast([block, ...blocks.slice(index + 1, index + across)], each + gutter)],
  );
  return spaced(lines, 28);
}

function sum({ total, unit, parts, verdict, ...rest }: Reconciliation, width: number): Block {
  const line = (name: string, value: string, style: typeof ink | typeof bold = ink) =>
    sumLine(name, value, width, style);
  const verdictLine = verdictLabels[verdict.kind];
  return stacked([
    textBlock(total.label, width, { ...bold, size: 16 }),
    space(6),
    spaced(
      [
        ...parts.map(({ measure, phase, cell }) =>
          line(
            `${measure.label}, ${phase.label}`,
            cell.kind === 'reported' ? formatStated(cell.observation, measure.unit) : notReported,
          ),
        ),
        ruleBlock(width, 1, colours.ink),
        ...('computed' in verdict ? [line('Computed from these parts', formatValue(verdict.computed, unit))] : []),
        line('Stated in the release', formatStated(total, unit), bold),
        ...('difference' in verdict ? [line('Difference', formatDifference(verdict.difference, unit))] : []),
      ],
      5,
    ),
    space(10),
    verdict.kind === 'differs' ? flagBlock(verdictLine, width, bold) : textBlock(verdictLine, width, bold),
    space(3),
    textBlock(describeTotal({ total, unit, parts, verdict, ...rest }), width, muted),
    ...(total.note === undefined ? [] : [space(3), textBlock(total.note, width, muted)]),
  ]);
}

/** A name, and its value at the right end; a long value takes what it needs, and the name wraps beside it. */
function sumLine(name: string, value: string, width: number, style: typeof ink | typeof bold): Block {
  const values = Math.min(width * 0.6, widthInFiles(value, size, style.weight));
  const names = textBlock(name, width - values - 12, style);
  const numbers = valueBlock(value, values, style);
  return {
    height: Math.max(names.height, numbers.height),
    marks: [
      ...names.marks,
      ...numbers.marks.map((mark) => (mark.kind === 'text' ? ({ ...mark, x: width, anchor: 'end' } as const) : mark)),
    ],
  };
}
