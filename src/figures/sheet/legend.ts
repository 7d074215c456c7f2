import type { Dataset } from '#src/dataset/schema.ts';
import { edgeMarks, outlineMark } from '#src/figures/layout/chartMarks.ts';
import type { Row } from '#src/figures/layout/rows.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { phaseColour, colours as themeColours } from '#src/figures/theme.ts';
import { type Block, balancedBlock, stackWithGap, translate } from './block.ts';

/** A text of a legend after its outline. */
export type LegendEntry = { text: string; colour: string };

/**
 * Returns the legend of a sheet: what outlines mean, e.g. `outlined: not yet paid out`, in the colour of their bars, or in
 * ink where they have several. Phases are not in it, because each bar, or the heading above it, names its phase.
 */
export function legendEntries(dataset: Dataset, rows: readonly Row[]): LegendEntry[] {
  const colour = (index: number) => phaseColour(index, dataset.phases.length);
  const colours = new Map<string, Set<string>>();
  for (const bar of rows.flatMap((row) => (row.kind === 'measure' ? row.bars : []))) {
    if (bar.kind === 'not-reported' || bar.pending === undefined) continue;
    colours.set(bar.pending, (colours.get(bar.pending) ?? new Set()).add(colour(bar.phaseIndex)));
  }
  return [...colours].map(([pending, [first = themeColours.ink, ...others]]) => ({
    text: `outlined: ${pending}`,
    colour: others.length === 0 ? first : themeColours.ink,
  }));
}

/** Returns the first measures of a chart, without headings. */
export const firstMeasures = (rows: readonly Row[], count: number): Row[] =>
  rows.filter(({ kind }) => kind === 'measure').slice(0, count);

/** Returns the entries of a legend, each after its swatch, on as many lines as they need. */
export function legendBlock(legend: readonly LegendEntry[], width: number, size: number): Block {
  const swatch = size;
  const entries = legend.map(({ text, colour }) => {
    const words = balancedBlock(text, width - swatch - 6, { size, weight: 400, fill: themeColours.ink });
    const place = { x: 0, y: size * 0.12, width: swatch, height: swatch };
    return {
      entryWidth: Math.min(width, swatch + 6 + widthInFiles(text, size, 400)),
      block: {
        height: words.height,
        marks: [outlineMark(place, colour), ...edgeMarks(place, colour), ...translate(words.marks, swatch + 6, 0)],
      },
    };
  });
  const lines: { entryWidth: number; blocks: { x: number; block: Block }[] }[] = [];
  for (const { entryWidth, block } of entries) {
    const line = lines.at(-1);
    const x = line === undefined ? 0 : line.entryWidth + 20;
    if (line !== undefined && x + entryWidth <= width) {
      line.blocks.push({ x, block });
      line.entryWidth = x + entryWidth;
    } else lines.push({ entryWidth, blocks: [{ x: 0, block }] });
  }
  return stackWithGap(
    lines.map(({ blocks }) => ({
      height: Math.max(...blocks.map(({ block }) => block.height)),
      marks: blocks.flatMap(({ x, block }) => translate(block.marks, x, 0)),
    })),
    4,
  );
}
