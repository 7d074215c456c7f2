import { roomFor, runsFromRight, textWidth, type Weight, wrap, wrapValue } from '#src/figures/layout/text.ts';
import { colours } from '#src/figures/theme.ts';
import type { Mark } from './sheet.ts';

/** Marks that belong together, placed from the block's own upper left corner, and the height that they take. */
export type Block = { height: number; marks: Mark[] };

export type TextStyle = { size: number; weight: Weight; fill: string };

export const lineHeight = 1.25;

/** A text as lines that have room in a width. */
export function textBlock(text: string, width: number, style: TextStyle): Block {
  return linesBlock(text, wrap(text, width, style.size, style.weight), style);
}

/** A value as lines that have room in a width, its number whole. */
export function valueBlock(value: string, width: number, style: TextStyle): Block {
  return linesBlock(value, wrapValue(value, width, style.size, style.weight), style);
}

function linesBlock(text: string, lines: string[], { size, weight, fill }: TextStyle): Block {
  const direction = runsFromRight(text) ? ({ direction: 'rtl' } as const) : {};
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

/** A text after a name in bold, on the same line where the name leaves it room there. */
export function namedBlock(name: string, text: string, width: number, style: TextStyle): Block {
  const across = roomFor(`${name} `, style.size, 600);
  if (across > width * 0.7 || runsFromRight(name) || runsFromRight(text))
    return stacked([textBlock(name, width, { ...style, weight: 600 }), textBlock(text, width, style)]);
  const [first = ''] = wrap(text, width - across, style.size, style.weight);
  const rest = text.slice(first.length).trimStart();
  const line = textBlock(first, width, style);
  return stacked([
    { ...line, marks: line.marks.map((mark) => (mark.kind === 'text' ? { ...mark, lead: name } : mark)) },
    ...(rest === '' ? [] : [textBlock(rest, width, style)]),
  ]);
}

/** A text with its lead as two texts, for whoever draws each with the font's own widths. */
export function withoutLead(mark: Mark): Mark[] {
  if (mark.kind !== 'text' || mark.lead === undefined) return [mark];
  const { lead, ...rest } = mark;
  const x = mark.x + textWidth(`${lead} `, mark.size, 600);
  return [
    { ...rest, text: lead, weight: 600 },
    { ...rest, x },
  ];
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
