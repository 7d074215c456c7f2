import type { Dataset, Phase } from '#src/dataset/schema.ts';
import { outlineMark } from '#src/figures/layout/chartMarks.ts';
import type { Row } from '#src/figures/layout/rows.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { phaseColour, colours as themeColours } from '#src/figures/theme.ts';
import { type Block, stackWithGap, textBlock, translate } from './block.ts';
import type { Mark } from './sheet.ts';

/** A text of a legend after its swatch: a phase's colour, or an outline. */
export type LegendEntry = { text: string; colour: string; outlined?: boolean };

/**
 * Returns the legend of a sheet: its phases, unless they are drawn in one colour, then what outlines mean:
 * `outlined: not yet paid out`.
 */
export function legendEntries(dataset: Dataset, phases: readonly Phase[], rows: readonly Row[]): LegendEntry[] {
  const colour = (index: number) => phaseColour(index, dataset.phases.length);
  const entries = phases.map((phase) => ({
    text: phase.name === undefined ? phase.label : `${phase.label}, ${phase.name}`,
    colour: colour(dataset.phases.indexOf(phase)),
  }));
  const isOneColour = new Set(entries.map(({ colour }) => colour)).size < 2;
  return [...(isOneColour ? [] : entries), ...outlinedEntries(rows, colour)];
}

/** Returns an entry for each text of outlined bars, in their colour, or in ink where they have several. */
function outlinedEntries(rows: readonly Row[], colour: (phase: number) => string): LegendEntry[] {
  const colours = new Map<string, Set<string>>();
  for (const bar of rows.flatMap((row) => (row.kind === 'measure' ? row.bars : []))) {
    if (bar.kind === 'not-reported' || bar.pending === undefined) continue;
    colours.set(bar.pending, (colours.get(bar.pending) ?? new Set()).add(colour(bar.phaseIndex)));
  }
  return [...colours].map(([pending, [first = themeColours.ink, ...others]]) => ({
    text: `outlined: ${pending}`,
    colour: others.length === 0 ? first : themeColours.ink,
    outlined: true,
  }));
}

/** Returns the entries of a legend, each after its swatch, on as many lines as they need. */
export function legendBlock(legend: readonly LegendEntry[], width: number, size: number): Block {
  const swatch = size;
  const entries = legend.map(({ text, colour, outlined }) => {
    const words = textBlock(text, width - swatch - 6, { size, weight: 400, fill: themeColours.ink });
    const place = { x: 0, y: size * 0.12, width: swatch, height: swatch };
    const mark: Mark = outlined ? outlineMark(place, colour) : { kind: 'rect', ...place, fill: colour };
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
