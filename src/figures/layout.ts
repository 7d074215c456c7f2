import type { Bar, Row } from './rows.ts';
import { roomFor, type Weight, wrap } from './text.ts';
import { sizes } from './theme.ts';

export type PlacedText = { text: string; x: number; y: number; size: number; weight: Weight; tone: 'ink' | 'muted' };
/** `reach` is what of the chart, to its right end, belongs to the bar when it is pointed at. */
export type PlacedBar = {
  bar: Bar;
  y: number;
  height: number;
  reach: { x: number; y: number; height: number };
  text: PlacedText;
};

/** Where everything of a chart stands, in px; texts by the left end of their baseline. */
export type Layout = {
  width: number;
  height: number;
  /** The bars' ground: they begin at `x`, and the largest value, `max`, is `width` long. */
  plot: { x: number; width: number; max: number };
  bars: PlacedBar[];
  texts: PlacedText[];
  /** The line from which bars begin, row by row. */
  baselines: { y: number; height: number }[];
};

const lineHeight = 1.25;
const gap = { label: 14, phase: 10, value: 8, bars: 2, heading: 8, aboveHeading: 16 } as const;

/** From this width on, labels stand beside the bars; below it, above them. */
const wide = 560;

/** Places the rows of a chart at a width; its height follows from what it holds. */
export function layout(rows: Row[], width: number): Layout {
  const columns = columnsOf(rows, width);
  const placed: Layout = { width, height: 0, plot: columns.plot, bars: [], texts: [], baselines: [] };
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'heading') {
      if (index > 0) placed.height += gap.aboveHeading;
      putLines(placed, wrap(row.text, width, sizes.heading, 600), 0, {
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

type Columns = { label: number | undefined; phase: { x: number; width: number } | undefined; plot: Layout['plot'] };

function columnsOf(rows: Row[], width: number): Columns {
  const measures = rows.filter((row) => row.kind === 'measure');
  const bars = measures.flatMap((row) => row.bars);
  const widest = (texts: string[], size: number, weight: Weight) =>
    Math.ceil(Math.max(0, ...texts.map((text) => roomFor(text, size, weight))));
  const label =
    width < wide
      ? undefined
      : Math.min(
          widest(
            measures.map((row) => row.label),
            sizes.label,
            400,
          ),
          Math.floor(width * 0.34),
        );
  const phaseX = label === undefined ? 0 : label + gap.label;
  const phase = widest(
    bars.flatMap((bar) => bar.phase ?? []),
    sizes.phase,
    400,
  );
  const besideBar = phase > 0 && phase <= width * 0.24;
  const x = besideBar ? phaseX + phase + gap.phase : phaseX;
  const reported = bars.filter((bar) => bar.kind === 'reported');
  const value = widest(
    reported.map(({ text }) => text),
    sizes.value,
    600,
  );
  const max = Math.max(0, ...reported.map((bar) => bar.value));
  return {
    label,
    phase: besideBar ? { x: phaseX, width: phase } : undefined,
    plot: { x, width: Math.max(24, width - x - gap.value - value), max: max || 1 },
  };
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
  if (columns.label === undefined) {
    putLines(placed, wrap(row.label, placed.width, sizes.label, 400), 0, style);
    placed.height += 4;
    putBars(placed, row.bars, columns);
  } else {
    const lines = wrap(row.label, columns.label, sizes.label, 400);
    const labelHeight = lines.length * sizes.label * lineHeight;
    const inner = barsHeight(row.bars, columns, placed.width);
    placed.height = top + Math.max(0, (labelHeight - inner) / 2);
    putBars(placed, row.bars, columns);
    const bottom = placed.height;
    placed.height = top + Math.max(0, (inner - labelHeight) / 2);
    putLines(placed, lines, 0, style);
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
  return wrap(bar.phase, width - columns.plot.x, sizes.phase, 400);
}

function barsHeight(bars: Bar[], columns: Columns, width: number): number {
  const names = bars.flatMap((bar) => phaseLines(bar, columns, width)).length * sizes.phase * lineHeight;
  return names + bars.length * barHeight(bars) + (bars.length - 1) * gap.bars;
}

function putBars(placed: Layout, bars: Bar[], columns: Columns): void {
  const height = barHeight(bars);
  const style = { size: sizes.phase, weight: 400, tone: 'muted' } as const;
  const x = columns.phase?.x ?? columns.plot.x;
  for (const [index, bar] of bars.entries()) {
    if (index > 0) placed.height += gap.bars;
    const top = placed.height;
    putLines(placed, phaseLines(bar, columns, placed.width), columns.plot.x, style);
    const y = placed.height;
    const baseline = (size: number) => y + height / 2 + size * 0.34;
    if (bar.phase !== undefined && columns.phase !== undefined)
      placed.texts.push({ ...style, text: bar.phase, x, y: baseline(sizes.phase) });
    placed.bars.push({
      bar,
      y,
      height,
      reach: { x, y: top - 1, height: y + height - top + 2 },
      text: valueText(bar, columns.plot, baseline),
    });
    placed.baselines.push({ y, height });
    placed.height = y + height;
  }
}

function valueText(bar: Bar, plot: Layout['plot'], baseline: (size: number) => number): PlacedText {
  const place = { text: bar.text, x: plot.x + gap.value };
  if (bar.kind === 'not-reported')
    return { ...place, y: baseline(sizes.phase), size: sizes.phase, weight: 400, tone: 'muted' };
  const length = (bar.value / plot.max) * plot.width;
  return { ...place, x: place.x + length, y: baseline(sizes.value), size: sizes.value, weight: 600, tone: 'ink' };
}
