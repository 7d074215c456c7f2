import type { Dataset, Words } from '#src/dataset/schema.ts';
import { locate, sourceOf, textOf } from '#src/dataset/source/locate.ts';

/** Words in the sentence that they stand in: what comes before them in it, they themselves, what comes after. */
export type InSentence = { before: string; quote: string; after: string };

/** What a line of a list begins with: spaces, a bullet or a dash, spaces. */
export const listMark = /^\s*[•·*–-]\s+/;

const sentenceEnd = /[.!?]["'”’)\]]*\s+/g;

/**
 * The sentence around a quote, within its line: lists in releases are a line an item. Undefined where the quote does not
 * stand in its source exactly once, which no checked dataset has.
 */
export function sentenceOf(dataset: Dataset, words: Words): InSentence | undefined {
  const source = sourceOf(dataset, words);
  const place = locate(source, words);
  if (place === undefined) return undefined;
  const text = textOf(source);
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1;
  const nextLine = text.indexOf('\n', place.end);
  const head = text.slice(lineStart, place.start);
  const tail = text.slice(place.end, nextLine === -1 ? undefined : nextLine);
  const ends = [...head.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const [end] = tail.matchAll(sentenceEnd);
  return {
    before: head.slice(ends.at(-1) ?? 0).replace(listMark, ''),
    quote: words.quote,
    after: end === undefined ? tail.trimEnd() : tail.slice(0, end.index + end[0].trimEnd().length),
  };
}
