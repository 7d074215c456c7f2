import { joinIsolates } from '#src/figures/layout/isolates.ts';
import { leadingOf } from '#src/figures/layout/leading.ts';
import { isRightToLeft } from '#src/figures/layout/rightToLeft.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { colours } from '#src/figures/theme.ts';
import { balancedLines, balancedTitleLines, balancedValueLines, type TextStyle } from './balancedLines.ts';
import type { Mark, SheetPart } from './sheet.ts';

/** A group of marks and its height, in units from the block's upper left corner. */
export type Block = { height: number; marks: Mark[] };

export const lineHeight = 1.25;

/**
 * Returns a text as lines of about equal length, and no more of them than it needs. A short word is alone on the
 * last line only where nothing else fits.
 */
export function balancedBlock(text: string, width: number, style: TextStyle): Block {
  return linesBlock(balancedLines(joinIsolates(text), width, style), style);
}

/** Returns a headline as lines as `balancedBlock` does, but as one more where that keeps an amount with what it is. */
export function titleBlock(text: string, width: number, style: TextStyle): Block {
  return linesBlock(balancedTitleLines(joinIsolates(text), width, style), style);
}

/** Returns a value as lines of at most `width`, its number on one line where it fits. */
export function valueBlock(value: string, width: number, style: TextStyle): Block {
  return linesBlock(balancedValueLines(value, width, style), style);
}

function linesBlock(lines: string[], { size, weight, fill, leading = lineHeight }: TextStyle): Block {
  const step = size * leadingOf(lines, leading);
  // What reaches further reaches below the last line too.
  const last = step > size * leading ? Math.max(leading, lineHeight) : leading;
  return {
    height: (lines.length - 1) * step + size * last,
    marks: lines.map((line, index) => ({
      kind: 'text',
      x: 0,
      y: size + index * step,
      text: line,
      size,
      weight,
      fill,
      ...(index > 0 ? { continues: true } : {}),
    })),
  };
}

/** Returns a block whose marks belong to a part of the sheet. */
export const inPart = (part: SheetPart, { height, marks }: Block): Block => ({
  height,
  marks: marks.map((mark) => ({ ...mark, part })),
});

/** The gap between a flag and its text: in other fonts the first letter begins further left. */
const flagGap = 5;

/** The size of a flag, in those of the letters after it. */
const flagSize = 0.8;

/** Returns how far a text after a flag is from the left end. */
export const flagIndent = ({ size }: TextStyle) => size * flagSize + flagGap;

/** Returns a text after a flag, for what does not add up. */
export function flagBlock(text: string, width: number, style: TextStyle): Block {
  const indent = flagIndent(style);
  const words = balancedBlock(text, width - indent, style);
  const flag: Mark = { kind: 'flag', x: 0, y: style.size * 0.24, size: style.size * flagSize, fill: style.fill };
  return { height: words.height, marks: [flag, ...translate(words.marks, indent, 0)] };
}

const nameGap = 12;

/** The least width of a text beside its name, in em: about sixty letters. */
const minTextWidthInEm = 36;

/**
 * Returns texts, each with its name in bold: in two columns where the names leave enough width, otherwise, or where any of
 * them runs from right to left, below their names.
 *
 * No text follows its name on a line, because programs with other fonts draw the name wider or narrower.
 */
export function namedTextBlocks(
  named: readonly { name: string; text: string }[],
  width: number,
  style: TextStyle,
): Block[] {
  const bold = { ...style, weight: 600 } as const;
  const nameWidth = Math.max(0, ...named.map(({ name }) => widthInFiles(name, style.size, 600)));
  const textX = nameWidth + nameGap;
  const isNarrow = width - textX < minTextWidthInEm * style.size;
  const isBelow = isNarrow || named.some(({ name, text }) => isRightToLeft(name) || isRightToLeft(text));
  return named.map(({ name, text }) =>
    isBelow
      ? stack([balancedBlock(name, width, bold), continuing(balancedBlock(text, width, style))])
      : sideBySide(
          [balancedBlock(name, nameWidth, bold), continuing(balancedBlock(text, width - textX, style))],
          textX,
        ),
  );
}

/** Returns a block whose text continues the text before it. */
const continuing = ({ height, marks }: Block): Block => ({
  height,
  marks: marks.map((mark) => (mark.kind === 'text' ? { ...mark, continues: true } : mark)),
});

/** Returns a line as wide as the block. */
export function ruleBlock(width: number, height: number, fill: string = colours.line): Block {
  return { height, marks: [{ kind: 'rect', x: 0, y: 0, width, height, fill }] };
}

/** Returns an empty block. */
export const spacer = (height: number): Block => ({ height, marks: [] });

/** Returns blocks one below the other as one block. */
export function stack(blocks: readonly Block[]): Block {
  let height = 0;
  const marks = blocks.flatMap((block) => {
    const moved = translate(block.marks, 0, height);
    height += block.height;
    return moved;
  });
  return { height, marks };
}

/** Returns blocks one below the other with a gap between them. */
export function stackWithGap(blocks: readonly Block[], gap: number): Block {
  return stack(blocks.flatMap((block, index) => (index === 0 ? [block] : [spacer(gap), block])));
}

/** Returns blocks side by side, `step` from left edge to left edge. */
export function sideBySide(blocks: readonly Block[], step: number): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    marks: blocks.flatMap(({ marks }, index) => translate(marks, index * step, 0)),
  };
}

/** Returns marks enlarged by `scale`, then moved. */
export function translate(marks: readonly Mark[], dx: number, dy: number, scale = 1): Mark[] {
  if (dx === 0 && dy === 0 && scale === 1) return [...marks];
  return marks.map((mark) => {
    const place = { x: mark.x * scale + dx, y: mark.y * scale + dy };
    if (mark.kind !== 'rect') return { ...mark, ...place, size: mark.size * scale };
    const { stroke } = mark;
    const line = stroke === undefined ? {} : { stroke: { ...stroke, width: stroke.width * scale } };
    return { ...mark, ...place, ...line, width: mark.width * scale, height: mark.height * scale };
  });
}
