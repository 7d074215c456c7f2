import type { Dataset, Phase } from '#src/dataset/schema.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { colours, phaseColour } from '#src/figures/theme.ts';
import { type Block, moved, spaced, textBlock } from './block.ts';
import type { Mark } from './sheet.ts';

/** A phase and its place among the dataset's, which gives its colour. */
export type KeyEntry = { phase: Phase; index: number };

/** What a key says of some phases; nothing where there is but one, or where their bars share one colour. */
export function keyOf(dataset: Dataset, phases: readonly Phase[]): KeyEntry[] {
  const colour = (index: number) => phaseColour(index, dataset.phases.length);
  const entries = phases.map((phase) => ({ phase, index: dataset.phases.indexOf(phase) }));
  return new Set(entries.map(({ index }) => colour(index))).size < 2 ? [] : entries;
}

/** The phases with their colours, one after the other, on as many lines as they need. */
export function keyBlock(key: readonly KeyEntry[], width: number, phases: number, size: number): Block {
  const swatch = size;
  const entries = key.map(({ phase, index }) => {
    const text = phase.name === undefined ? phase.label : `${phase.label}, ${phase.name}`;
    const words = textBlock(text, width - swatch - 6, { size, weight: 400, fill: colours.ink });
    const fill = phaseColour(index, phases);
    const mark: Mark = { kind: 'rect', x: 0, y: size * 0.12, width: swatch, height: swatch, fill };
    return {
      across: Math.min(width, swatch + 6 + widthInFiles(text, size, 400)),
      block: { height: words.height, marks: [mark, ...moved(words.marks, swatch + 6, 0)] },
    };
  });
  const lines: { across: number; blocks: { x: number; block: Block }[] }[] = [];
  for (const { across, block } of entries) {
    const line = lines.at(-1);
    const x = line === undefined ? 0 : line.across + 20;
    if (line !== undefined && x + across <= width) {
      line.blocks.push({ x, block });
      line.across = x + across;
    } else lines.push({ across, blocks: [{ x: 0, block }] });
  }
  return spaced(
    lines.map(({ blocks }) => ({
      height: Math.max(...blocks.map(({ block }) => block.height)),
      marks: blocks.flatMap(({ x, block }) => moved(block.marks, x, 0)),
    })),
    4,
  );
}
