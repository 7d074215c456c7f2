import { sizes } from '#src/figures/theme.ts';
import type { Row } from './rows.ts';
import { type LinesOf, type Weight, type WidthOfText, wrap, wrapValue } from './text.ts';

/** The columns of a chart, in units: labels, phases, bars and values. */
export type Columns = {
  /** The width of the labels; undefined where labels are above the bars. */
  label: number | undefined;
  /** The column of the phases; undefined where phases are above the bars, or there are none. */
  phase: { x: number; width: number } | undefined;
  /** Bars begin at `x`; the bar of the largest value, `max`, is `width` long. */
  plot: { x: number; width: number; max: number };
  /** The width of the values, which follow the bars, and their font size. */
  value: { width: number; size: number };
  /** How texts are broken into lines, and values, whose numbers stay whole. */
  lines: { words: LinesOf; values: LinesOf };
};

export const gaps = {
  label: 14,
  phase: 10,
  value: 8,
  bars: 2,
  pending: 2,
  belowPhase: 3,
  heading: 4,
  aboveHeading: 8,
  rows: 9,
  tallRows: 16,
} as const;

/** How a chart is laid out where it has another form than on the page. */
export type ChartForm = {
  /** From this width on labels are beside the bars, below it above them. */
  sideLabelsFrom: number;
  /** How much thicker than usual bars are, and how much wider the gaps between rows. */
  stretch: number;
  /** Values have at least this font size, so that a number that is too long for it has several lines. */
  leastValue: number;
  /** The greatest part of the width that labels beside the bars may have. */
  labelShare: number;
  /** How lines are broken where each is not filled as far as it goes. */
  lines?: Columns['lines'];
};

export const pageForm: ChartForm = { sideLabelsFrom: 560, stretch: 1, leastValue: 0, labelShare: 0.36 };

/** The width of the line from which bars begin; where nothing is beside it, it is at the left edge. */
export const axisWidth = 1;

/** The least width of the bars, however long the values are. */
const minPlotWidth = 24;

/** Returns the columns of a chart: each as wide as its texts, as far as that leaves room for the bars. */
export function columnsOf(
  rows: Row[],
  width: number,
  widthOf: WidthOfText,
  { sideLabelsFrom, leastValue, labelShare, lines }: ChartForm,
): Columns {
  const widest = (texts: string[], size: number, weight: Weight) => widestText(texts, size, weight, widthOf);
  const measures = rows.filter((row) => row.kind === 'measure');
  const bars = measures.flatMap((row) => row.bars);
  const reported = bars.filter((bar) => bar.kind === 'reported');
  const labels = measures.map((row) => row.label);
  const asides = measures.flatMap((row) => row.aside ?? []);
  const labelWidth = Math.max(widest(labels, sizes.label, 400), widest(asides, sizes.phase, 400));
  const label = width < sideLabelsFrom ? undefined : Math.min(labelWidth, Math.floor(width * labelShare));
  const afterLabel = label === undefined ? 0 : label + gaps.label;
  const phases = bars.flatMap((bar) => bar.phase ?? []);
  const phase = widest(phases, sizes.phase, 400);
  const afterPhase = afterLabel + phase + gaps.phase;
  const valueTexts = reported.map(({ text }) => text);
  const value = widest(valueTexts, sizes.value, 600);
  const spaceAfter = (x: number) => width - x - gaps.value - minPlotWidth;
  const gapTexts = bars.flatMap(({ kind, text }) => (kind === 'not-reported' ? [text] : []));
  const gapTextWidth = widest(gapTexts, sizes.phase, 400);
  const phasesBesideBars =
    phase > 0 &&
    phase <= width * 0.24 &&
    value <= spaceAfter(afterPhase) &&
    gapTextWidth <= width - afterPhase - gaps.value;
  const x = phasesBesideBars ? afterPhase : afterLabel || axisWidth;
  const valueWidth = Math.min(value, spaceAfter(x));
  // A number stays on one line, if need be in a smaller font size.
  const numbers = valueTexts.flatMap((text) => text.split(' ').filter((word) => /\d/.test(word)));
  const longestNumber = widest(numbers, sizes.value, 600);
  const max = Math.max(0, ...reported.map((bar) => bar.value));
  return {
    label,
    phase: phasesBesideBars ? { x: afterLabel, width: phase } : undefined,
    plot: { x, width: width - x - gaps.value - valueWidth, max: max || 1 },
    value: {
      width: valueWidth,
      size: Math.max(leastValue, sizes.value * Math.min(1, valueWidth / (longestNumber || 1))),
    },
    lines: lines ?? {
      words: (...text) => wrap(...text, widthOf),
      values: (...text) => wrapValue(...text, widthOf),
    },
  };
}

/** Returns the width of the widest text, rounded up to whole units. */
function widestText(texts: string[], size: number, weight: Weight, widthOf: WidthOfText): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => widthOf(text, size, weight))));
}
