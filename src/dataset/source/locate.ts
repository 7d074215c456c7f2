import { cachePerObject } from '#src/dataset/cachePerObject.ts';
import type { Dataset, Source, Words } from '#src/dataset/schema.ts';
import { findUnique, type PassageIndex, uniqueIndexOf } from './passageIndex.ts';

/**
 * The place of words in their source: offsets in UTF-16 code units into its lines joined by line feeds, and the line
 * (from 1) and column (from 0) of their beginning.
 */
export type Place = { start: number; end: number; line: number; column: number };

/** Returns the source that words name, else the first one. Throws for an unknown id. */
export function sourceOf(dataset: Dataset, words: Words): Source {
  const source =
    words.source === undefined ? dataset.sources[0] : dataset.sources.find((each) => each.id === words.source);
  if (source === undefined) throw new Error(`no source with the id: ${words.source}`);
  return source;
}

/** Returns the place of a quote; undefined unless it is once in its source or in `within`, itself once there. */
export function locate(source: Source, words: Words): Place | undefined {
  const { places } = indexSource(source);
  if (!places.has(words)) {
    const start = startOf(source, words);
    const place = start === undefined ? start : { start, end: start + words.quote.length, ...lineAt(source, start) };
    places.set(words, place);
  }
  return places.get(words);
}

function startOf(source: Source, { quote, within }: Words): number | undefined {
  const { passages } = indexSource(source);
  if (within === undefined) return findUnique(passages, quote);
  const inside = uniqueIndexOf(within, quote);
  const passage = inside === undefined ? undefined : findUnique(passages, within);
  return inside === undefined || passage === undefined ? undefined : passage + inside;
}

/** Returns the label of the section that a line (from 1) is in; undefined before the first one. */
export function sectionAt(source: Source, line: number): string | undefined {
  return source.sections?.findLast((section) => section.line <= line)?.label;
}

/** Returns a source's lines joined by line feeds. */
export function textOf(source: Source): string {
  return indexSource(source).passages.text;
}

/** Returns the line (from 1) and column (from 0) of an offset into a source's joined lines. */
export function lineAt(source: Source, offset: number): { line: number; column: number } {
  const { starts } = indexSource(source);
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) };
}

/** `starts` are the offsets of the lines; `places` caches those of words. */
type SourceIndex = { passages: PassageIndex; starts: number[]; places: WeakMap<Words, Place | undefined> };

/** Returns the index of a source. */
const indexSource = cachePerObject(({ lines }: Source): SourceIndex => {
  let next = 0;
  const starts = lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
  return { passages: { text: lines.join('\n'), searches: 0 }, starts, places: new WeakMap() };
});
