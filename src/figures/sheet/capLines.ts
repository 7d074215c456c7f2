import { closeIsolates } from '#src/figures/layout/closeIsolates.ts';
import { joinIsolates } from '#src/figures/layout/isolates.ts';
import { memoise } from '#src/figures/layout/memoise.ts';
import { wrapText } from '#src/figures/layout/textPieces.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import type { TextStyle } from './balancedLines.ts';

type Letters = Omit<TextStyle, 'fill'>;

const keyOf = (text: string, lines: number, width: number, { size, weight }: Letters) =>
  `${lines} ${width} ${size} ${weight} ${text}`;

/** The longest part of a word that is left out with what comes after it, or before it. */
const maxPart = 20;

/** Returns a text that takes at most `lines` lines of a width: as it is, or its first words with an ellipsis. */
export const capLines = memoise(keyOf, (text, lines, width, letters) =>
  longestThatFits(text, lines, width, letters, firstWords),
);

/** Returns a text as `capLines` does with another behind it, which is never cut: `All boats that…: 8 stated`. */
export const capBefore = (text: string, end: string, lines: number, width: number, letters: Letters): string =>
  longestThatFits(text, lines, width, letters, firstWords, end) + end;

function firstWords(characters: readonly string[], length: number): string {
  const some = characters.slice(0, length).join('');
  const isWhole = /[\s\u200b]/u.test(characters[length] ?? ' ');
  const words = isWhole ? some : some.replace(new RegExp(`(?<=\\S)\\s+\\S{0,${maxPart}}$`, 'u'), '');
  return closeIsolates([`${words.replace(/[\s,;:–—]+$/u, '')}…`]).join('');
}

/** Returns a text as `capLines` does, but its last words after an ellipsis. */
export const capStart = memoise(keyOf, (text, lines, width, letters) =>
  longestThatFits(text, lines, width, letters, (characters, length) => {
    const some = characters.slice(-length).join('');
    const isWhole = /\s/u.test(characters.at(-length - 1) ?? ' ');
    const words = isWhole ? some : some.replace(new RegExp(`^\\S{0,${maxPart}}\\s+(?=\\S)`, 'u'), '');
    return `…${words.trimStart()}`;
  }),
);

/**
 * Returns a text, or the longest part of it that takes at most `lines` lines, with `end` behind it; `part` returns one of
 * some length.
 */
function longestThatFits(
  text: string,
  lines: number,
  width: number,
  { size, weight }: Letters,
  part: (characters: readonly string[], length: number) => string,
  end = '',
): string {
  const fits = (some: string) => wrapText(joinIsolates(some + end), width, size, weight, widthInFiles).length <= lines;
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
