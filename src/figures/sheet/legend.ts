import type { Dataset, Phase } from '#src/dataset/schema.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { colours, phaseColour } from '#src/figures/theme.ts';
import { type Block, stackWithGap, textBlock, translate } from './block.ts';
import type { Mark } from './sheet.ts';

/** A phase and its index in the dataset, which determines its colour. */
export type LegendEntry = { phase: Phase; index: number };

/** Returns the legend of some phases; empty where they are drawn in one colour. */
export function legendEntries(dataset: Dataset, phases: readonly Phase[]): LegendEntry[] {
  const colour = (index: number) => phaseColour(index, dataset.phases.length);
  const entries = phases.map((phase) => ({ phase, index: dataset.phases.indexOf(phase) }));
  return new Set(entries.map(({ index }) => colour(index))).size < 2 ? [] : entries;
}

/** Returns the entries of a legend, each after its colour, on as many lines as they need. */
export function legendBlock(legend: readonly LegendEntry[], width: number, phases: number, size: number): Block {
  const swatch = size;
  const entries = legend.map(({ phase, index }) => {
    const text = phase.name === undefined ? phase.label : `${phase.label}, ${phase.name}`;
    const words = textBlock(text, width - swatch - 6, { size, weight: 400, fill: colours.ink });
    const fill = phaseColour(index, phases);
    const mark: Mark = { kind: 'rect', x: 0, y: size * 0.12, width: swatch, height: swatch, fill };
    return {
      entryWidth: Math.min(width, swatch + 6 + widthInFiles(text, size, 400)),
      block: { height: words.height, marks: [mark, ...translate(words.marks, swatch + 6, 0)] },
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
