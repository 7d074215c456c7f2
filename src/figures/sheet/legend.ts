import type { Dataset } from '#src/dataset/schema.ts';
import { edgeMarks, outlineMark } from '#src/figures/layout/chartMarks.ts';
import type { Row } from '#src/figures/layout/rows.ts';
import { phaseColour, colours as themeColours } from '#src/figures/theme.ts';
import { type Block, balancedBlock, translate } from './block.ts';

/** The legend of a sheet: a text after an outline. */
export type Legend = { text: string; colour: string };

/**
 * Returns what outlines mean, e.g. `outlined: not yet paid out or not yet given`, in the colour of their bars, or in ink
 * where they have several; undefined where no bar is outlined. One outline stands for all: each bar has its own words.
 */
export function legendOf(dataset: Dataset, rows: readonly Row[]): Legend | undefined {
  const pending = new Set<string>();
  const colours = new Set<string>();
  for (const bar of rows.flatMap((row) => (row.kind === 'measure' ? row.bars : []))) {
    if (bar.kind === 'not-reported' || bar.pending === undefined) continue;
    pending.add(bar.pending);
    colours.add(phaseColour(bar.phaseIndex, dataset.phases.length));
  }
  const [first = themeColours.ink, ...others] = colours;
  if (pending.size === 0) return undefined;
  return { text: `outlined: ${[...pending].join(' or ')}`, colour: others.length === 0 ? first : themeColours.ink };
}

/** Returns the first measures of a chart, without headings. */
export const firstMeasures = (rows: readonly Row[], count: number): Row[] =>
  rows.filter(({ kind }) => kind === 'measure').slice(0, count);

/** Returns a legend: its outline, and its text after that, on as many lines as it needs. */
export function legendBlock({ text, colour }: Legend, width: number, size: number): Block {
  const words = balancedBlock(text, width - size - 6, { size, weight: 400, fill: themeColours.ink });
  const place = { x: 0, y: size * 0.12, width: size, height: size };
  return {
    height: words.height,
    marks: [outlineMark(place, colour), ...edgeMarks(place, colour), ...translate(words.marks, size + 6, 0)],
  };
}
