import type { Ref } from '#src/dataset/schema.ts';
import { memoise } from '#src/figures/layout/memoise.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { colours } from '#src/figures/theme.ts';
import {
  formatDifference,
  formatNumber,
  formatStated,
  formatValue,
  notReported,
} from '#src/statistics/format/format.ts';
import { describeTotal, partNames, verdictLabels } from '#src/statistics/totals/describeTotal.ts';
import type { Reconciliation } from '#src/statistics/totals/reconcile.ts';
import type { TextStyle } from './balancedLines.ts';
import {
  type Block,
  balancedBlock,
  flagBlock,
  ruleBlock,
  sideBySide,
  spacer,
  stack,
  stackWithGap,
  valueBlock,
} from './block.ts';
import { capLines } from './capLines.ts';
import { type Body, drawingKey } from './fitBody.ts';

const size = 14;
const ink = { size, weight: 400, fill: colours.ink } as const;
const bold = { ...ink, weight: 600 } as const;
const muted = { size: 13.5, weight: 400, fill: colours.muted } as const;
const name = { ...bold, size: 16 } as const;

const gutters = { wide: 44, narrow: 26 } as const;

/** From this width on, two totals are side by side. */
const minWidthForTwoColumns = 600;

/** How many parts of a total are listed where texts are shortened, to one line or to more. */
const maxCappedParts = { oneLine: 2, moreLines: 4 } as const;

type TotalForm = {
  isBrief: boolean;
  words: ResultWords;
  maxParts: number | undefined;
  cap: Cap;
  stretch: number;
};

/** What the computed and the stated value of a total are called. */
type ResultWords = { computed: string; stated: string };

const fullWords: ResultWords = { computed: 'Computed from these parts', stated: 'Stated in the release' };
const briefWords: ResultWords = { computed: 'Computed', stated: 'Stated' };

/** Shortens a text to some lines of a width; returns it as it is where there is no limit. */
type Cap = (text: string, width: number, style: TextStyle) => string;

/**
 * Returns the totals as the body of a sheet, each beside the sum of its parts; its lines are totals. Its arrangements are
 * one or two columns, then the same with fewer words.
 */
export function totalsBody(
  totals: readonly Reconciliation[],
  textLines: number | undefined,
  refs: (shown: readonly Reconciliation[]) => Ref[],
): Body {
  const maxParts = textLines === undefined ? undefined : maxCappedParts[textLines > 1 ? 'moreLines' : 'oneLine'];
  const cap: Cap = (text, width, style) => (textLines === undefined ? text : capLines(text, textLines, width, style));
  return {
    lines: totals.length,
    first: Math.min(1, totals.length),
    arrangements: 4,
    draw: memoise(drawingKey, (lines, width, { arrangement, stretch }) => {
      const columns = width >= minWidthForTwoColumns === (arrangement % 2 === 0) ? 2 : 1;
      const gutter = width >= minWidthForTwoColumns ? gutters.wide : gutters.narrow;
      const columnWidth = (width - (columns - 1) * gutter) / columns;
      const isBrief = arrangement >= 2;
      const shown = totalsShown(totals, lines);
      // Totals beside each other have their values on the same lines.
      const words =
        !isBrief && shown.every((total) => haveRoom(fullWords, total, columnWidth)) ? fullWords : briefWords;
      const blocks = shown.map((total) => totalBlock(total, columnWidth, { isBrief, words, maxParts, cap, stretch }));
      const rows = blocks.flatMap((block, index) =>
        index % columns > 0
          ? []
          : [sideBySide([block, ...blocks.slice(index + 1, index + columns)], columnWidth + gutter)],
      );
      return stackWithGap(rows, 28 * stretch);
    }),
    refs: (lines) => refs(totalsShown(totals, lines)),
  };
}

/** Returns so many totals: where not all are shown, those that do not add up come first. */
export function totalsShown(totals: readonly Reconciliation[], lines: number): readonly Reconciliation[] {
  if (lines >= totals.length) return totals;
  const differs = ({ verdict }: Reconciliation) => verdict.kind === 'differs';
  return [...totals.filter(differs), ...totals.filter((each) => !differs(each))].slice(0, lines);
}

function totalBlock(
  reconciliation: Reconciliation,
  width: number,
  { isBrief, words, maxParts, cap, stretch }: TotalForm,
): Block {
  const { total, unit, parts, verdict } = reconciliation;
  const line = (label: string, value: string, style: typeof ink | typeof bold = ink) =>
    totalLine(cap(label, width * 0.6, style), cap(value, width * 0.4, style), width, style);
  const shown = parts.slice(0, maxParts);
  const fullNames = shown.map(({ measure, phase }) => `${measure.label}, ${phase.label}`);
  const areWhole = fullNames.every((text) => cap(text, width * 0.6, ink) === text);
  const names = areWhole ? fullNames : partNames(shown);
  const sentences = [
    ...(isBrief && 'computed' in verdict ? [] : [describeTotal(reconciliation)]),
    ...(total.note === undefined ? [] : [total.note]),
  ];
  const label = verdictLabels[verdict.kind];
  return stack([
    balancedBlock(cap(total.label, width, name), width, name),
    spacer(6 * stretch),
    stackWithGap(
      [
        ...shown.map(({ measure, cell }, index) =>
          line(
            names[index] ?? '',
            cell.kind === 'reported' ? formatStated(cell.observation, measure.unit) : notReported,
          ),
        ),
        ...(shown.length < parts.length
          ? [balancedBlock(`and ${formatNumber(parts.length - shown.length)} more parts`, width, muted)]
          : []),
        ruleBlock(width, 1, colours.ink),
        ...('computed' in verdict ? [line(words.computed, formatValue(verdict.computed, unit))] : []),
        line(words.stated, formatStated(total, unit), bold),
        ...('difference' in verdict ? [line('Difference', formatDifference(verdict.difference, unit))] : []),
      ],
      5 * stretch,
    ),
    spacer(10 * stretch),
    verdict.kind === 'differs' ? flagBlock(label, width, bold) : balancedBlock(label, width, bold),
    ...sentences.flatMap((text) => [spacer(3), balancedBlock(cap(text, width, muted), width, muted)]),
  ]);
}

/** Tells whether the words for a total's values stand on one line each, beside the values. */
function haveRoom({ computed, stated }: ResultWords, { total, unit, verdict }: Reconciliation, width: number): boolean {
  const isOneLine = (name: string, value: string, style: typeof ink | typeof bold) =>
    widthInFiles(name, size, style.weight) <= width - valueWidthIn(value, width, style) - 12;
  return (
    isOneLine(stated, formatStated(total, unit), bold) &&
    (!('computed' in verdict) || isOneLine(computed, formatValue(verdict.computed, unit), ink))
  );
}

const valueWidthIn = (value: string, width: number, { weight }: typeof ink | typeof bold) =>
  Math.min(width * 0.6, widthInFiles(value, size, weight));

/** Returns a name with its value at the right end; the name wraps beside a long value. */
function totalLine(name: string, value: string, width: number, style: typeof ink | typeof bold): Block {
  const valueWidth = valueWidthIn(value, width, style);
  const nameLines = balancedBlock(name, width - valueWidth - 12, style);
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
