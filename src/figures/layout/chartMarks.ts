import { colours, phaseColour } from '#src/figures/theme.ts';
import { barLength, type Layout, textsOfChart } from './layout.ts';
import { isRightToLeft, type Weight } from './text.ts';

/** A rectangle of a chart or a sheet, in units. Colours are literal. */
export type RectMark = { kind: 'rect'; x: number; y: number; width: number; height: number; fill: string };

/** A text of a chart or a sheet; `x` and `y` are the left end of its baseline. */
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
  /** Set where its letters run from right to left; `x` is the left end all the same. */
  direction?: 'rtl';
};

/** The marks of a chart, from back to front. */
export type ChartMarks = { bars: RectMark[]; baselines: RectMark[]; texts: TextMark[] };

/**
 * Returns the marks of a chart by its layout. Sheets draw all of them. On the page Recharts scales and draws the bars, and
 * has to arrive at these.
 */
export function chartMarks(layout: Layout, phases: number): ChartMarks {
  const { plot, bars, baselines } = layout;
  return {
    bars: bars.flatMap(({ bar, y, height }): RectMark[] => {
      if (bar.kind === 'not-reported') return [];
      const width = barLength(bar.value, plot);
      return [{ kind: 'rect', x: plot.x, y, width, height, fill: phaseColour(bar.phaseIndex, phases) }];
    }),
    baselines: baselines.map(({ y, height }) => ({
      kind: 'rect',
      x: plot.x - 1,
      y,
      width: 1,
      height,
      fill: colours.ink,
    })),
    texts: textsOfChart(layout).map(({ tone, ...text }) => ({
      kind: 'text',
      ...text,
      fill: colours[tone],
      ...(isRightToLeft(text.text) ? { direction: 'rtl' } : {}),
    })),
  };
}
