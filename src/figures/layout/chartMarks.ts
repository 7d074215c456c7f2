import { colours, phaseColour } from '#src/figures/theme.ts';
import { barLength, type Layout, letteringOf } from './layout.ts';
import { runsFromRight, type Weight } from './text.ts';

/** A rectangle in a chart or on a sheet, in its units. Colours are literal. */
export type RectMark = { kind: 'rect'; x: number; y: number; width: number; height: number; fill: string };

/** A text in a chart or on a sheet, by the left end of its baseline, or by its right end. */
export type TextMark = {
  kind: 'text';
  x: number;
  y: number;
  text: string;
  size: number;
  weight: Weight;
  fill: string;
  anchor?: 'end';
  /** Set where its letters run from right to left; the place is the left end all the same. */
  direction?: 'rtl';
};

/** What is drawn of a chart, from back to front. */
export type ChartMarks = { bars: RectMark[]; baselines: RectMark[]; texts: TextMark[] };

/**
 * Returns the marks of a chart where its layout says. Sheets draw all of them; on the page Recharts scales and draws the
 * bars, and these are what it has to arrive at.
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
    texts: letteringOf(layout).map(({ tone, ...text }) => ({
      kind: 'text',
      ...text,
      fill: colours[tone],
      ...(runsFromRight(text.text) ? { direction: 'rtl' } : {}),
    })),
  };
}
