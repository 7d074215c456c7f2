import { colours, phaseColour } from '#src/figures/theme.ts';
import { axisWidth } from './columns.ts';
import { barLength, type Layout, textsOfChart } from './layout.ts';
import type { Bar } from './rows.ts';
import type { Weight } from './text.ts';

type ReportedBar = Extract<Bar, { kind: 'reported' }>;
type Place = { x: number; y: number; width: number; height: number };

/** A rectangle of a chart or a sheet, in units, filled or as an outline. Colours are literal. */
export type RectMark = Place & { kind: 'rect'; fill: string; stroke?: Stroke };

/** The line of an outline; half of its width is on each side of the rectangle. */
export type Stroke = { colour: string; width: number };

/**
 * A text of a chart or a sheet; `x` and `y` are the left end of its baseline. It runs from left to right; what runs from
 * right to left is between isolating characters.
 */
export type TextMark = {
  kind: 'text';
  x: number;
  y: number;
  text: string;
  size: number;
  weight: Weight;
  fill: string;
  /** Set where `x` is the right end of the baseline. */
  anchor?: 'end';
  /** Set on each line of a text but its first. */
  continues?: true;
};

/** The marks of a chart, from back to front; the edges of bars are drawn in files alone. */
export type ChartMarks = { bars: RectMark[]; edges: RectMark[]; baselines: RectMark[]; texts: TextMark[] };

const outlineWidth = 2;
const edgeWidth = 1;

/** Returns an outline inside a place, at most 2 units wide; what is too small for one is filled by its line. */
export function outlineMark({ x, y, width, height }: Place, colour: string, atMost = outlineWidth): RectMark {
  const line = Math.min(atMost, width / 2, height / 2);
  return {
    kind: 'rect',
    x: x + line / 2,
    y: y + line / 2,
    width: width - line,
    height: height - line,
    fill: 'none',
    stroke: { colour, width: line },
  };
}

const edgedColours = [phaseColour(0, 4), phaseColour(3, 4)];

/**
 * Returns whether a phase's colour comes below 3:1 to paper for readers of some kind of colour vision, so that it has an
 * edge of ink in files: the green for those without cones for red, the orange for those without cones for green.
 */
export const needsEdge = (colour: string) => edgedColours.includes(colour);

/** Returns the edge of ink inside a place of a colour that is not told from paper by every reader; none of others. */
export function edgeMarks(place: Place, colour: string): RectMark[] {
  return needsEdge(colour) ? [outlineMark(place, colours.ink, edgeWidth)] : [];
}

/** Returns the mark of a bar in its place: an outline where something had still to happen to what it counts. */
export function barMark({ phaseIndex, pending }: ReportedBar, place: Place, phases: number): RectMark {
  const fill = phaseColour(phaseIndex, phases);
  return pending === undefined ? { kind: 'rect', ...place, fill } : outlineMark(place, fill);
}

/** Returns the place of a bar with the axis beside it, which is the fourth side of its edge; none where there is no bar. */
const withAxis = ({ x, width, ...rest }: Place): Place[] =>
  width === 0 ? [] : [{ ...rest, x: x - axisWidth, width: width + axisWidth }];

/** Returns the marks of a chart. Sheets draw all; on the page Recharts draws the bars, and has to arrive at these. */
export function chartMarks(layout: Layout, phases: number): ChartMarks {
  const { plot, baselines } = layout;
  const bars = layout.bars.flatMap(({ bar, y, height }) =>
    bar.kind === 'not-reported' ? [] : [{ bar, place: { x: plot.x, y, width: barLength(bar.value, plot), height } }],
  );
  return {
    bars: bars.map(({ bar, place }) => barMark(bar, place, phases)),
    edges: bars.flatMap(({ bar, place }) =>
      withAxis(place).flatMap((edged) => edgeMarks(edged, phaseColour(bar.phaseIndex, phases))),
    ),
    baselines: baselines.map(({ y, height }) => ({
      kind: 'rect',
      x: plot.x - axisWidth,
      y,
      width: axisWidth,
      height,
      fill: colours.ink,
    })),
    texts: textsOfChart(layout).map(({ tone, ...text }) => ({
      kind: 'text',
      ...text,
      fill: colours[tone],
    })),
  };
}
