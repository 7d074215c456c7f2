import { closeIsolates } from '#src/figures/layout/closeIsolates.ts';
import { directBrackets } from '#src/figures/layout/directBrackets.ts';
import { memoise } from '#src/figures/layout/memoise.ts';
import { type PiecesOf, splitWord, textWidth, valuePieces, type Weight } from '#src/figures/layout/text.ts';
import { endsClause, readableBreaks, textPieces } from '#src/figures/layout/textPieces.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';

/** `leading` is the height of a line in font sizes; that of running text where it is undefined. */
export type TextStyle = { size: number; weight: Weight; fill: string; leading?: number };

type Letters = Pick<TextStyle, 'size' | 'weight'>;

const keyOf = (text: string, width: number, { size, weight }: Letters) => `${width} ${size} ${weight} ${text}`;

/**
 * Breaks a text into as few lines as the widest font needs within `width`, and of these so that the lines are about equally
 * long in the bundled font, and end clauses if they can. Numbers stay on the line of their words, and no short word is alone
 * on the last line unless nothing else fits.
 */
export const balancedLines = memoise(keyOf, (...text: [string, number, Letters]) => balance(textPieces, ...text));

/** Breaks a headline into lines as `balancedLines` does, but into one more rather than after `£500` of `£500 given`. */
export const balancedTitleLines = memoise(keyOf, (...text: [string, number, Letters]) =>
  balance(textPieces, ...text, 1),
);

/** Breaks a value into lines as `balancedLines` does, but keeps each number on one line with its sign and unit. */
export const balancedValueLines = memoise(keyOf, (...text: [string, number, Letters]) => balance(valuePieces, ...text));

/** The best lines of the beginning of a text: how many they are, how uneven, and where the last of them begins. */
type Lines = { count: number; cost: number; from: number };

/** What breaks cost, in squares of the width: a poor one more than uneven lines, one within a clause a little. */
const [poorBreak, innerBreak] = [1, 0.06];

/** The widths of pieces add up to that of their line but for the last digits of a number. */
const tolerance = 1e-6;

/** `linesForBreak` is how many more lines are better than a poor break. */
function balance(
  piecesOf: PiecesOf,
  text: string,
  width: number,
  { size, weight }: Letters,
  linesForBreak = 0,
): string[] {
  const fits = (piece: string) => widthInFiles(piece.trimEnd(), size, weight) <= width;
  const pieces = piecesOf(text, fits).flatMap((piece) => (fits(piece) ? [piece] : splitWord(piece, fits)));
  const widest = measure(pieces, (piece) => widthInFiles(piece, size, weight));
  const own = measure(pieces, (piece) => textWidth(piece, size, weight));
  const breaks = readableBreaks(text);
  const isWord = (from: number) => !pieces.slice(from).join('').trimEnd().includes(' ');
  const best: Lines[] = [{ count: 0, cost: 0, from: 0 }];
  let offset = 0;
  for (const [index, piece] of pieces.entries()) {
    offset += piece.length;
    const to = index + 1;
    const isLast = to === pieces.length;
    const isPoor = !isLast && !breaks.has(offset);
    const breakCost = isLast ? 0 : (isPoor ? poorBreak : 0) + (endsClause(piece) ? 0 : innerBreak);
    let found: Lines | undefined;
    for (let from = index; from >= 0; from--) {
      const before = best[from];
      if (before === undefined || (from < index && widest(from, to) > width + tolerance)) break;
      // The bundled font has no letters of some scripts, which programs take from others.
      const length = Math.min(own(from, to), widest(from, to));
      const isLonely = isLast && from > 0 && length < own(before.from, from) / 2 && isWord(from);
      const cost = before.cost + (length / width) ** 2 + breakCost + (isLonely ? poorBreak / 2 : 0);
      const count = before.count + 1 + (isPoor ? linesForBreak : 0);
      if (found === undefined || count < found.count || (count === found.count && cost < found.cost))
        found = { count, cost, from };
    }
    if (found !== undefined) best.push(found);
  }
  return closeIsolates(directBrackets(linesOf(pieces, best)));
}

/** Returns the lines of which the best ones for all pieces consist. */
function linesOf(pieces: readonly string[], best: readonly Lines[]): string[] {
  const lines: string[] = [];
  for (let to = pieces.length; to > 0; to = best[to]?.from ?? 0)
    lines.unshift(pieces.slice(best[to]?.from, to).join('').trimEnd());
  return lines;
}

/** Returns a function that measures the pieces from one to before another, without the space at the end. */
function measure(pieces: readonly string[], widthOf: (piece: string) => number): (from: number, to: number) => number {
  const sums = [0];
  for (const piece of pieces) sums.push((sums.at(-1) ?? 0) + widthOf(piece));
  const spaces = pieces.map((piece) => widthOf(piece) - widthOf(piece.trimEnd()));
  return (from, to) => (sums[to] ?? 0) - (sums[from] ?? 0) - (spaces[to - 1] ?? 0);
}
