import { memoise } from '#src/figures/layout/memoise.ts';
import { textWidth, type Weight, wrap, wrapValue } from '#src/figures/layout/text.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';

/** `leading` is the height of a line in font sizes; that of running text where it is undefined. */
export type TextStyle = { size: number; weight: Weight; fill: string; leading?: number };

/** How often the width of balanced lines is halved in the search for the least one. */
const searchSteps = 10;

/** How many wider widths are tried for lines that leave no short word alone. */
const widerSteps = 8;

type Letters = Pick<TextStyle, 'size' | 'weight'>;

const keyOf = (text: string, width: number, { size, weight }: Letters) => `${width} ${size} ${weight} ${text}`;

/**
 * Breaks a text into lines of about equal length in the bundled font: as few lines as the widest font needs within `width`,
 * in the least width that takes no more. Where the last line is a short word, tries wider ones.
 */
export const balancedLines = memoise(keyOf, (...text: [string, number, Letters]) => balance(wrap, ...text));

/** Breaks a value into lines as `balancedLines` does, but keeps each number on one line with its sign and unit. */
export const balancedValueLines = memoise(keyOf, (...text: [string, number, Letters]) => balance(wrapValue, ...text));

function balance(breakText: typeof wrap, text: string, width: number, { size, weight }: Letters): string[] {
  const linesIn = (share: number) =>
    breakText(text, 1, size, weight, (...words) =>
      Math.max(widthInFiles(...words) / width, ownWidth(...words) / (share * width)),
    );
  const fewest = linesIn(1);
  if (fewest.length === 1) return fewest;
  const longest = Math.max(...text.split(' ').map((word) => ownWidth(word, size, weight)));
  let [low, high] = [Math.min(1, longest / width), 1];
  for (let step = 0; step < searchSteps; step++) {
    const middle = (low + high) / 2;
    if (linesIn(middle).length === fewest.length) high = middle;
    else low = middle;
  }
  const shares = Array.from({ length: widerSteps + 1 }, (_, step) => high + ((1 - high) * step) / widerSteps);
  const found = shares.map(linesIn).find((lines) => lines.length === fewest.length && !hasLonelyWord(lines));
  return found ?? linesIn(high);
}

/** The bundled font has no letters of some scripts, which programs take from others. */
const ownWidth = (text: string, size: number, weight: Weight) =>
  Math.min(textWidth(text, size, weight), widthInFiles(text, size, weight));

/** Returns whether the last of several lines is one word, and less than half as long as the line above. */
export function hasLonelyWord(lines: readonly string[]): boolean {
  const [above, last] = lines.slice(-2);
  return above !== undefined && last !== undefined && !last.includes(' ') && last.length < above.length / 2;
}
