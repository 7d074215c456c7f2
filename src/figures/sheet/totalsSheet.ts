import type { Dataset, Observation, Ref } from '#src/dataset/schema.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { colours } from '#src/figures/theme.ts';
import { entryNotes } from '#src/statistics/figure/entryNotes.ts';
import { formatDifference, formatStated, formatValue, notReported } from '#src/statistics/format/format.ts';
import { describeTotal, totalFlags, verdictLabels } from '#src/statistics/totals/describeTotal.ts';
import { type Reconciliation, reconcileAll } from '#src/statistics/totals/reconcile.ts';
import {
  type Block,
  flagBlock,
  ruleBlock,
  sideBySide,
  spacer,
  stack,
  stackWithGap,
  textBlock,
  valueBlock,
} from './block.ts';
import type { Sheet } from './sheet.ts';
import { type SheetContent, type SheetForm, sheetMarks, sheetMetadata } from './sheetFrame.ts';

const size = 14;
const ink = { size, weight: 400, fill: colours.ink } as const;
const bold = { ...ink, weight: 600 } as const;
const muted = { size: 12.5, weight: 400, fill: colours.muted } as const;

/** Returns the sheet of all stated totals, each beside the sum of its parts. */
export function totalsSheet(dataset: Dataset, sha256: string, form: SheetForm): Sheet {
  const totals = reconcileAll(dataset);
  const content = {
    title: 'Do the totals add up?',
    leads: [`${dataset.title}: each stated total beside the sum of its parts, none of them corrected.`],
    legend: [],
    outlined: [],
    flags: [],
    notes: partNotes(dataset, totals),
    sourceWords: [...(dataset.statedTotals ?? []), ...totals.flatMap(statedParts)],
  };
  return {
    id: 'totals',
    size: form.size,
    ...sheetMetadata(dataset, content),
    // The flags are beside the totals already.
    flags: totalFlags(totals),
    description: totals.map((each) => `${each.total.label}: ${describeTotal(each)}`).join(' '),
    ...sheetMarks(dataset, sha256, form, content, (width) => totalsBlock(totals, width)),
    numbers: totals.flatMap((each) => [...statedParts(each).map(toRef), { total: each.total.id }]),
  };
}

/** Returns the notes of all parts; a part of several totals is annotated once. */
function partNotes(dataset: Dataset, totals: readonly Reconciliation[]): SheetContent['notes'] {
  const entries = new Map(
    totals.flatMap(({ parts }) => parts).map((part) => [`${part.phase.id} ${part.measure.id}`, part]),
  );
  const { measures, numbers } = entryNotes(dataset, [...entries.values()], 'several');
  return [...measures, ...numbers];
}

const statedParts = ({ parts }: Reconciliation) =>
  parts.flatMap(({ cell }) => (cell.kind === 'reported' ? [cell.observation] : []));

const toRef = ({ phase, measure }: Observation): Ref => ({ phase, measure });

const gutter = 44;
/** From this width on, two totals are side by side. */
const minWidthForTwoColumns = 600;

function totalsBlock(totals: readonly Reconciliation[], width: number): Block {
  const columns = width < minWidthForTwoColumns ? 1 : 2;
  const columnWidth = (width - (columns - 1) * gutter) / columns;
  const blocks = totals.map((total) => totalBlock(total, columnWidth));
  const lines = blocks.flatMap((block, index) =>
    index % columns > 0 ? [] : [sideBySide([block, ...blocks.slice(index + 1, index + columns)], columnWidth + gutter)],
  );
  return stackWithGap(lines, 28);
}

function totalBlock({ total, unit, parts, verdict, ...rest }: Reconciliation, width: number): Block {
  const line = (name: string, value: string, style: typeof ink | typeof bold = ink) =>
    totalLine(name, value, width, style);
  const verdictLine = verdictLabels[verdict.kind];
  return stack([
    textBlock(total.label, width, { ...bold, size: 16 }),
    spacer(6),
    stackWithGap(
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
    spacer(10),
    verdict.kind === 'differs' ? flagBlock(verdictLine, width, bold) : textBlock(verdictLine, width, bold),
    spacer(3),
    textBlock(describeTotal({ total, unit, parts, verdict, ...rest }), width, muted),
    ...(total.note === undefined ? [] : [spacer(3), textBlock(total.note, width, muted)]),
  ]);
}

/** Returns a name with its value at the right end; the name wraps beside a long value. */
function totalLine(name: string, value: string, width: number, style: typeof ink | typeof bold): Block {
  const valueWidth = Math.min(width * 0.6, widthInFiles(value, size, style.weight));
  const nameLines = textBlock(name, width - valueWidth - 12, style);
  const valueLines = valueBlock(value, valueWidth, style);
  return {
    height: Math.max(nameLines.height, valueLines.height),
    marks: [
      ...nameLines.marks,
      ...valueLines.marks.map((mark) =>
        mark.kind === 'text' ? ({ ...mark, x: width, anchor: 'end' } as const) : mark,
      ),
    ],
  };
}
