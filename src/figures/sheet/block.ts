import { isRightToLeft, type Weight, wrap, wrapValue } from '#src/figures/layout/text.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { colours } from '#src/figures/theme.ts';
import type { Mark } from './sheet.ts';

/** Marks that belong together, placed from the block's own upper left corner, and the height that they take. */
export type Block = { height: number; marks: Mark[] };

export type TextStyle = { size: number; weight: Weight; fill: string };

export const lineHeight = 1.25;

/** A text as lines that have room in a width. */
export function textBlock(text: string, width: number, style: TextStyle): Block {
  return linesBlock(text, wrap(text, width, style.size, style.weight, widthInFiles), style);
}

/** How much of a width lines are given, from the narrowest on. */
const shares = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95] as const;

/** A text as lines that have room in a width, no more of them than there need be and about equally long. */
export function evenBlock(text: string, width: number, style: TextStyle): Block {
  const lines = (across: number) => wrap(text, across, style.size, style.weight, widthInFiles);
  const fewest = lines(width).length;
  const longest = Math.max(...text.split(' ').map((word) => widthInFiles(word, style.size, style.weight)));
  const across = shares
    .map((share) => share * width)
    .find((narrower) => longest <= narrower && lines(narrower).length === fewest);
  return linesBlock(text, lines(across ?? width), style);
}

/** A value as lines that have room in a width, its number whole. */
export function valueBlock(value: string, width: number, style: TextStyle): Block {
  return linesBlock(value, wrapValue(value, width, style.size, style.weight, widthInFiles), style);
}

function linesBlock(text: string, lines: string[], { size, weight, fill }: TextStyle): Block {
  const direction = isRightToLeft(text) ? ({ direction: 'rtl' } as const) : {};
  return {
    height: lines.length * size * lineHeight,
    marks: lines.map((line, index) => ({
      kind: 'text',
      x: 0,
      y: size + index * size * lineHeight,
      text: line,
      size,
      weight,
      fill,
      ...direction,
    })),
  };
}

/** A text after a flag: what does not add up. */
export function flagBlock(text: string, width: number, style: TextStyle): Block {
  const size = style.size * 0.8;
  const words = textBlock(text, width - size - 3, style);
  const flag: Mark = { kind: 'flag', x: 0, y: style.size * 0.24, size, fill: style.fill };
  return { height: words.height, marks: [flag, ...moved(words.marks, size + 3, 0)] };
}

const besideName = 12;

/** What a line of text is given at least beside names, in em: some sixty letters. */
const leastBeside = 36;

/**
 * Texts, each after a name in bold: in two columns where the names leave the texts long lines, otherwise, or where any of
 * them runs from right to left, below the names. Where a text stands never hangs on how wide its name is drawn:
 * programs with other fonts differ in that.
 */
export function namedBlocks(
  named: readonly { name: string; text: string }[],
  width: number,
  style: TextStyle,
): Block[] {
  const bold = { ...style, weight: 600 } as const;
  const names = Math.max(0, ...named.map(({ name }) => widthInFiles(name, style.size, 600)));
  const after = names + besideName;
  const short = width - after < leastBeside * style.size;
  const below = short || named.some(({ name, text }) => isRightToLeft(name) || isRightToLeft(text));
  return named.map(({ name, text }) =>
    below
      ? stacked([textBlock(name, width, bold), textBlock(text, width, style)])
      : abreast([textBlock(name, names, bold), textBlock(text, width - after, style)], after),
  );
}

/** A line from side to side. */
export function ruleBlock(width: number, height: number, fill: string = colours.line): Block {
  return { height, marks: [{ kind: 'rect', x: 0, y: 0, width, height, fill }] };
}

/** An empty height. */
export const space = (height: number): Block => ({ height, marks: [] });

/** Blocks one below the other. */
export function stacked(blocks: readonly Block[]): Block {
  let height = 0;
  const marks = blocks.flatMap((block) => {
    const placed = moved(block.marks, 0, height);
    height += block.height;
    return placed;
  });
  return { height, marks };
}

/** Blocks one below the other with a gap between each two. */
export function spaced(blocks: readonly Block[], gap: number): Block {
  return stacked(blocks.flatMap((block, index) => (index === 0 ? [block] : [space(gap), block])));
}

/** Blocks side by side, `step` from left to left. */
export function abreast(blocks: readonly Block[], step: number): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    marks: blocks.flatMap(({ marks }, index) => moved(marks, index * step, 0)),
  };
}

/** Marks moved, after they were enlarged. */
export function moved(marks: readonly Mark[], dx: number, dy: number, scale = 1): Mark[] {
  return marks.map((mark) => {
    const place = { x: mark.x * scale + dx, y: mark.y * scale + dy };
    if (mark.kind !== 'rect') return { ...mark, ...place, size: mark.size * scale };
    return { ...mark, ...place, width: mark.width * scale, height: mark.height * scale };
  });
}
