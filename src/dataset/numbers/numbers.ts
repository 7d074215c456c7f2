import { cachePerObject } from '#src/dataset/cachePerObject.ts';
import type { Source } from '#src/dataset/schema.ts';
import { textOf } from '#src/dataset/source/locate.ts';
import { numbersInDigits } from './numbersInDigits.ts';
import { numbersInWords } from './numbersInWords.ts';
import type { NumberToken } from './numberToken.ts';

/** Returns the numbers wholly within a part of a source, in order; offsets are into its joined lines. */
export function numbersWithin(source: Source, start: number, end: number): NumberToken[] {
  const tokens = numbersOf(source);
  const found: NumberToken[] = [];
  for (let index = firstFrom(tokens, start); index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.start >= end) break;
    if (token.end <= end) found.push(token);
  }
  return found;
}

/** Returns whether an offset is inside a number of a source. */
export function isInsideNumber(source: Source, offset: number): boolean {
  const tokens = numbersOf(source);
  const next = firstFrom(tokens, offset);
  return tokens.slice(Math.max(0, next - 2), next).some((token) => token.end > offset);
}

/** Returns all numbers of a source in order. */
const numbersOf = cachePerObject((source: Source) =>
  merge(numbersInDigits(textOf(source)), numbersInWords(textOf(source))),
);

/** Merges numbers in digits and in words, without the words that belong to digits: the `million` of `5 million`. */
function merge(digits: NumberToken[], words: NumberToken[]): NumberToken[] {
  let next = 0;
  const own = words.filter((word) => {
    while ((digits[next]?.end ?? Number.POSITIVE_INFINITY) <= word.first) next += 1;
    return (digits[next]?.start ?? Number.POSITIVE_INFINITY) > word.first;
  });
  return [...digits, ...own].sort((one, other) => one.start - other.start);
}

/** Returns the index of the first number that starts at or after an offset. */
function firstFrom(tokens: NumberToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
