import { sizes } from '#src/figures/theme.ts';
import { type Columns, columnsOf, gap } from './columns.ts';
import type { Bar, Row } from './rows.ts';
import { type Room, type Weight, wrap, wrapValue } from './text.ts';

export type PlacedText = { text: string; x: number; y: number; size: number; weight: Weight; tone: 'ink' | 'muted' };
/** `texts` is its value, a line each; `reach` is what of the chart, to its right end, belongs to the bar when it is pointed at. */
export type PlacedBar = {
  bar: Bar;
  y: number;
  height: number;
  reach: { x: number; y: number; height: number };
  texts: PlacedText[];
};

/** Where everything of a chart stands, in units; texts by the left end of their baseline. */
export type Layout = {
  width: number;
  height: number;
  plot: Columns['plot'];
  bars: PlacedBar[];
  texts: PlacedText[];
  /** The line from which bars begin, row by row. */
  baselines: { y: number; height: number }[];
};

/** Returns all texts of a chart in the order in which they are drawn: labels and phases first, then values. */
export const letteringOf = ({ texts, bars }: Layout): PlacedText[] => [...texts, ...bars.flatMap(({ texts }) => texts)];

/** Returns how long the bar of a value is, in units. */
export const barLength = (value: number, { max, width }: Layout['plot']): number => (value / max) * width;

const lineHeight = 1.25;

/** Places the rows of a chart at a width; its height follows from what it holds, each text with the room it is given. */
export function layout(rows: Row[], width: number, room: Room): Layout {
  const columns = columnsOf(rows, width, room);
  const placed: Layout = { width, height: 0, plot: columns.plot, bars: [], texts: [], baselines: [] };
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'heading') {
      if (index > 0) placed.height += gap.aboveHeading;
      putLines(placed, wrap(row.text, width, sizes.heading, 600, room), 0, {
        size: sizes.heading,
        weight: 600,
        tone: 'muted',
      });
      placed.height += gap.heading;
    } else {
      putMeasure(placed, row, columns);
      if (index < rows.length - 1) placed.height += row.bars.length > 1 ? 20 : 12;
    }
  }
  return { ...placed, height: Math.ceil(placed.height) + 2 };
}

type Style = Pick<PlacedText, 'size' | 'weight' | 'tone'>;

function putLines(placed: Layout, lines: string[], x: number, style: Style): void {
  for (const text of lines) {
    placed.texts.push({ ...style, text, x, y: placed.height + style.size });
    placed.height += style.size * lineHeight;
  }
}

function putMeasure(placed: Layout, row: Extract<Row, { kind: 'measure' }>, columns: Columns): void {
  const style = { size: sizes.label, weight: 400, tone: 'ink' } as const;
  const top = placed.height;
  const under = { size: sizes.phase, weight: 400, tone: 'muted' } as const;
  const asides = (width: number) =>
    row.aside === undefined ? [] : wrapValue(row.aside, width, sizes.phase, 400, columns.room);
  if (columns.label === undefined) {
    putLines(placed, wrap(row.label, placed.width, sizes.label, 400, columns.room), 0, style);
    putLines(placed, asides(placed.width), 0, under);
    placed.height += 4;
    putBars(placed, row.bars, columns);
  } else {
    const lines = wrap(row.label, columns.label, sizes.label, 400, columns.room);
    const smaller = asides(columns.label);
    const labelHeight = (lines.length * sizes.label + smaller.length * sizes.phase) * lineHeight;
    const inner = barsHeight(row.bars, columns, placed.width);
    placed.height = top + Math.max(0, (labelHeight - inner) / 2);
    putBars(placed, row.bars, columns);
    const bottom = placed.height;
    placed.height = top + Math.max(0, (inner - labelHeight) / 2);
    putLines(placed, lines, 0, style);
    putLines(placed, smaller, 0, under);
    placed.height = Math.max(bottom, placed.height);
  }
  const [only, ...others] = row.bars;
  if (only !== undefined && others.length === 0) {
    const last = placed.bars.pop();
    if (last) placed.bars.push({ ...last, reach: { x: 0, y: top - 3, height: placed.height - top + 6 } });
  }
}

const barHeight = (bars: Bar[]) => (bars.length > 1 ? 22 : 26);

/** The lines that name a bar's phase above it, where there is no room beside it. */
function phaseLines(bar: Bar, columns: Columns, width: number): string[] {
  if (bar.phase === undefined || columns.phase !== undefined) return [];
  return wrap(bar.phase, width - columns.plot.x, sizes.phase, 400, columns.room);
}

function barsHeight(bars: Bar[], columns: Columns, width: number): number {
  const names = bars.flatMap((bar) => phaseLines(bar, columns, width)).length * sizes.phase * lineHeight;
  const slots = bars.reduce((sum, bar) => sum + slotHeight(bar, columns, barHeight(bars)), 0);
  return names + slots + (bars.length - 1) * gap.bars;
}

function putBars(placed: Layout, bars: Bar[], columns: Columns): void {
  const height = barHeight(bars);
  const style = { size: sizes.phase, weight: 400, tone: 'muted' } as const;
  const x = columns.phase?.x ?? columns.plot.x;
  for (const [index, bar] of bars.entries()) {
    if (index > 0) placed.height += gap.bars;
    const top = placed.height;
    putLines(placed, phaseLines(bar, columns, placed.width), columns.plot.x, style);
    const slot = slotHeight(bar, columns, height);
    const y = placed.height + (slot - height) / 2;
    const middle = y + height / 2;
    if (bar.phase !== undefined && columns.phase !== undefined)
      placed.texts.push({ ...style, text: bar.phase, x, y: baseline(middle, style.size) });
    placed.height += slot;
    placed.bars.push({
      bar,
      y,
      height,
      reach: { x, y: top - 1, height: placed.height - top + 2 },
      texts: valueTexts(bar, columns, middle),
    });
    placed.baselines.push({ y, height });
  }
}

/** Where letters of a size stand that are to be in the middle of a height. */
const baseline = (middle: number, size: number) => middle + size * 0.34;

/** A value as lines: more than one only where it has no room beside the shortest bars. */
function valueLines(bar: Bar, columns: Columns): string[] {
  return bar.kind === 'reported'
    ? wrapValue(bar.text, columns.value.width, columns.value.size, 600, columns.room)
    : [bar.text];
}

/** The height that a bar and its value need together. */
function slotHeight(bar: Bar, columns: Columns, height: number): number {
  return Math.max(height, valueLines(bar, columns).length * columns.value.size * lineHeight);
}

function valueTexts(bar: Bar, columns: Columns, middle: number): PlacedText[] {
  const { plot } = columns;
  const x = plot.x + gap.value;
  if (bar.kind === 'not-reported')
    return [{ text: bar.text, x, y: baseline(middle, sizes.phase), size: sizes.phase, weight: 400, tone: 'muted' }];
  const length = barLength(bar.value, plot);
  const { size } = columns.value;
  const step = size * lineHeight;
  const lines = valueLines(bar, columns);
  return lines.map((text, index) => ({
    text,
    x: x + length,
    y: baseline(middle + (index - (lines.length - 1) / 2) * step, size),
    size,
    weight: 600,
    tone: 'ink',
  }));
}
