import { closeIsolates } from '#src/figures/layout/closeIsolates.ts';
import { joinIsolates } from '#src/figures/layout/isolates.ts';
import { memoise } from '#src/figures/layout/memoise.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import type { TextStyle } from './balancedLines.ts';
import { wrapText } from './textPieces.ts';

type Letters = Omit<TextStyle, 'fill'>;

/** Returns a text that takes at most `lines` lines of a width: as it is, or its beginning with an ellipsis. */
export const capLines = memoise(
  (text: string, lines: number, width: number, { size, weight }: Letters) =>
    `${lines} ${width} ${size} ${weight} ${text}`,
  cap,
);

/** Returns a text as `capLines` does, but its end after an ellipsis. */
export const capStart = memoise(
  (text: string, lines: number, width: number, { size, weight }: Letters) =>
    `${lines} ${width} ${size} ${weight} ${text}`,
  (text, lines, width, letters) =>
    longestThatFits(text, lines, width, letters, (characters, length) => `…${characters.slice(-length).join('')}`),
);

function cap(text: string, lines: number, width: number, letters: Letters): string {
  return longestThatFits(text, lines, width, letters, (characters, length) =>
    closeIsolates([`${characters.slice(0, length).join('').trimEnd()}…`]).join(''),
  );
}

/** Returns a text, or the longest part of it that takes at most `lines` lines; `part` returns one of some length. */
function longestThatFits(
  text: string,
  lines: number,
  width: number,
  { size, weight }: Letters,
  part: (characters: readonly string[], length: number) => string,
): string {
  const fits = (some: string) => wrapText(joinIsolates(some), width, size, weight, widthInFiles).length <= lines;
  if (fits(text)) return text;
  const characters = [...text];
  let [low, high] = [1, characters.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(part(characters, middle))) low = middle;
    else high = middle - 1;
  }
  return part(characters, low);
}
