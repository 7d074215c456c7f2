import type { Dataset, Words } from '#src/dataset/schema.ts';
import { locate, sourceOf, textOf } from '#src/dataset/source/locate.ts';

/** A quote in its sentence. */
export type SentenceParts = { before: string; quote: string; after: string };

/** The bullet or dash of a list item, with the spaces around it. */
export const bulletPattern = /^\s*[•·*–-]\s+/;

const sentenceEnd = /[.!?]["'”’)\]]*\s+/g;

/** Returns the sentence around a quote, within its line; undefined where the quote is not once in its source. */
export function sentenceOf(dataset: Dataset, words: Words): SentenceParts | undefined {
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
    before: head.slice(ends.at(-1) ?? 0).replace(bulletPattern, ''),
    quote: words.quote,
    after: end === undefined ? tail.trimEnd() : tail.slice(0, end.index + end[0].trimEnd().length),
  };
}
