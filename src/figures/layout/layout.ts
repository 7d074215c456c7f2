import { sizes } from '#src/figures/theme.ts';
import { axisWidth, type ChartForm, type Columns, columnsOf, gaps, pageForm } from './columns.ts';
import { leadingOf } from './leading.ts';
import type { Bar, Row } from './rows.ts';
import type { Weight, WidthOfText } from './text.ts';

/** A text of a chart, in units; `x` and `y` are the left end of its baseline. */
export type PlacedText = { text: string; x: number; y: number; size: number; weight: Weight; tone: 'ink' | 'muted' };

/** A bar and its place, in units. */
export type PlacedBar = {
  bar: Bar;
  y: number;
  height: number;
  /** What the pointer hits: from `x` to the right end of the chart. */
  hitArea: { x: number; y: number; height: number };
  /** The lines of its value. */
  texts: PlacedText[];
};

/** The places of all parts of a chart, in units. */
export type Layout = {
  width: number;
  height: number;
  plot: Columns['plot'];
  bars: PlacedBar[];
  texts: PlacedText[];
  /** The line from which the bars begin, a piece for each bar. */
  baselines: { y: number; height: number }[];
};

/** Returns all texts of a chart in the order in which they are drawn: labels and phases, then values. */
export const textsOfChart = ({ texts, bars }: Layout): PlacedText[] => [
  ...texts,
  ...bars.flatMap(({ texts }) => texts),
];

/** Returns the length of the bar of a value, in units. */
export const barLength = (value: number, { max, width }: Layout['plot']): number => (value / max) * width;

const lineHeight = 1.25;

/** Lays out the rows of a chart in `width` units; the height follows. `widthOf` is `widthOnPage` or `widthInFiles`. */
export function layoutChart(rows: Row[], width: number, widthOf: WidthOfText, form: ChartForm = pageForm): Layout {
  const columns = columnsOf(rows, width, widthOf, form);
  const { stretch } = form;
  const layout: Layout = { width, height: 0, plot: columns.plot, bars: [], texts: [], baselines: [] };
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'heading') {
      if (index > 0) layout.height += gaps.aboveHeading * stretch;
      addLines(layout, columns.lines.words(row.text, width, sizes.heading, 600), 0, {
        size: sizes.heading,
        weight: 600,
        tone: 'muted',
      });
      layout.height += gaps.heading;
    } else {
      addMeasure(layout, row, columns, stretch);
      if (index < rows.length - 1) layout.height += (row.bars.length > 1 ? gaps.tallRows : gaps.rows) * stretch;
    }
  }
  return { ...layout, height: Math.ceil(layout.height) + 2 };
}

type Style = Pick<PlacedText, 'size' | 'weight' | 'tone'>;

function addLines(layout: Layout, lines: string[], x: number, style: Style): void {
  const { size } = style;
  const step = size * leadingOf(lines, lineHeight);
  for (const [index, text] of lines.entries())
    layout.texts.push({ ...style, text, x, y: layout.height + size + index * step });
  layout.height += linesHeight(lines, size);
}

/** Returns the height that lines take; after the last one it is that of all texts. */
const linesHeight = (lines: string[], size: number) =>
  lines.length === 0 ? 0 : ((lines.length - 1) * leadingOf(lines, lineHeight) + lineHeight) * size;

function addMeasure(layout: Layout, row: Extract<Row, { kind: 'measure' }>, columns: Columns, stretch: number): void {
  const thickness = (row.bars.length > 1 ? 22 : 24) * stretch;
  const style = { size: sizes.label, weight: 400, tone: 'ink' } as const;
  const top = layout.height;
  const asideStyle = { size: sizes.phase, weight: 400, tone: 'muted' } as const;
  const asideLines = (width: number) =>
    row.aside === undefined ? [] : columns.lines.values(row.aside, width, sizes.phase, 400);
  if (columns.label === undefined) {
    addLines(layout, columns.lines.words(row.label, layout.width, sizes.label, 400), 0, style);
    addLines(layout, asideLines(layout.width), 0, asideStyle);
    layout.height += 4;
    addBars(layout, row.bars, columns, thickness);
    addPending(layout, row.bars, columns);
  } else {
    const lines = columns.lines.words(row.label, columns.label, sizes.label, 400);
    const aside = asideLines(columns.label);
    const labelHeight = linesHeight(lines, sizes.label) + linesHeight(aside, sizes.phase);
    const innerHeight = barsHeight(row.bars, columns, layout.width, thickness);
    layout.height = top + Math.max(0, (labelHeight - innerHeight) / 2);
    addBars(layout, row.bars, columns, thickness);
    addPending(layout, row.bars, columns);
    const bottom = layout.height;
    layout.height = top + Math.max(0, (innerHeight - labelHeight) / 2);
    addLines(layout, lines, 0, style);
    addLines(layout, aside, 0, asideStyle);
    layout.height = Math.max(bottom, layout.height);
  }
  // A bar that is alone in its row is hit through its label too.
  if (row.bars.length === 1) {
    const last = layout.bars.pop();
    if (last) layout.bars.push({ ...last, hitArea: { x: 0, y: top - 3, height: layout.height - top + 6 } });
  }
}

/** Returns the lines of a phase above its bar; none where the phase is beside the bar. */
function phaseLines(bar: Bar, columns: Columns, width: number): string[] {
  if (bar.phase === undefined || columns.phase !== undefined) return [];
  return columns.lines.words(bar.phase, width - columns.plot.x, sizes.phase, 400);
}

/** Returns the height of a phase above its bar, which its letters do not touch. */
const namesHeight = (lines: string[]) => (lines.length === 0 ? 0 : linesHeight(lines, sizes.phase) + gaps.belowPhase);

function barsHeight(bars: Bar[], columns: Columns, width: number, thickness: number): number {
  const names = bars.reduce((sum, bar) => sum + namesHeight(phaseLines(bar, columns, width)), 0);
  const slots = bars.reduce((sum, bar) => sum + slotHeight(bar, columns, thickness), 0);
  return names + slots + (bars.length - 1) * gaps.bars;
}

function addBars(layout: Layout, bars: Bar[], columns: Columns, height: number): void {
  const style = { size: sizes.phase, weight: 400, tone: 'muted' } as const;
  const x = columns.phase?.x ?? columns.plot.x;
  for (const [index, bar] of bars.entries()) {
    if (index > 0) layout.height += gaps.bars;
    const top = layout.height;
    const names = phaseLines(bar, columns, layout.width);
    addLines(layout, names, columns.plot.x - axisWidth, style);
    layout.height = top + namesHeight(names);
    const slot = slotHeight(bar, columns, height);
    const y = layout.height + (slot - height) / 2;
    const middle = y + height / 2;
    if (bar.phase !== undefined && columns.phase !== undefined)
      layout.texts.push({ ...style, text: bar.phase, x, y: baselineAt(middle, style.size) });
    layout.height += slot;
    layout.bars.push({
      bar,
      y,
      height,
      hitArea: { x, y: top - 1, height: layout.height - top + 2 },
      texts: valueTexts(bar, columns, middle),
    });
    layout.baselines.push({ y, height });
  }
}

/** Adds below the bars of a row what had still to happen to what they count. */
function addPending(layout: Layout, bars: Bar[], { plot, lines }: Columns): void {
  const pending = bars.flatMap((bar) => (bar.kind === 'reported' ? (bar.pending ?? []) : []))[0];
  if (pending === undefined) return;
  const style = { size: sizes.phase, weight: 400, tone: 'muted' } as const;
  layout.height += gaps.pending;
  addLines(layout, lines.words(pending, layout.width - plot.x, sizes.phase, 400), plot.x - axisWidth, style);
}

/** Returns the baseline that centres letters of a size on a height. */
const baselineAt = (middle: number, size: number) => middle + size * 0.34;

/** Returns the lines of a value: more than one only where it does not fit beside the shortest bar. */
function valueLines(bar: Bar, columns: Columns): string[] {
  return bar.kind === 'reported'
    ? columns.lines.values(bar.text, columns.value.width, columns.value.size, 600)
    : [bar.text];
}

/** Returns the height that a bar and its value need together. */
function slotHeight(bar: Bar, columns: Columns, height: number): number {
  return Math.max(height, linesHeight(valueLines(bar, columns), columns.value.size));
}

function valueTexts(bar: Bar, columns: Columns, middle: number): PlacedText[] {
  const { plot } = columns;
  const x = plot.x + gaps.value;
  if (bar.kind === 'not-reported')
    return [{ text: bar.text, x, y: baselineAt(middle, sizes.phase), size: sizes.phase, weight: 400, tone: 'muted' }];
  const length = barLength(bar.value, plot);
  const { size } = columns.value;
  const lines = valueLines(bar, columns);
  const step = size * leadingOf(lines, lineHeight);
  return lines.map((text, index) => ({
    text,
    x: x + length,
    y: baselineAt(middle + (index - (lines.length - 1) / 2) * step, size),
    size,
    weight: 600,
    tone: 'ink',
  }));
}
