import type { Dataset, Source, Words } from '#src/dataset/schema.ts';
import { type Finder, onlyIndex, onlyPlace } from './passageIndex.ts';

/**
 * Where words stand in their source: offsets in UTF-16 code units into its lines joined by line feeds,
 * the line (1 is the first) and the column (0 is the first) of their beginning.
 */
export type Place = { start: number; end: number; line: number; column: number };

/** The source that the words name, else the first one. Throws where they name one that does not exist. */
export function sourceOf(dataset: Dataset, words: Words): Source {
  const source =
    words.source === undefined ? dataset.sources[0] : dataset.sources.find((each) => each.id === words.source);
  if (source === undefined) throw new Error(`no source with the id: ${words.source}`);
  return source;
}

/**
 * Where the quote stands. Undefined unless it occurs exactly once in its source or, with `within`,
 * exactly once in that passage, which itself occurs exactly once.
 */
export function locate(source: Source, words: Words): Place | undefined {
  const { places } = read(source);
  if (!places.has(words)) {
    const start = startOf(source, words);
    places.set(
      words,
      start === undefined ? undefined : { start, end: start + words.quote.length, ...lineAt(source, start) },
    );
  }
  return places.get(words);
}

/** The offset of a quote, or of a quote in its longer passage; undefined where one of them is not there exactly once. */
function startOf(source: Source, { quote, within }: Words): number | undefined {
  const { finder } = read(source);
  if (within === undefined) return onlyPlace(finder, quote);
  const inside = onlyIndex(within, quote);
  const passage = inside === undefined ? undefined : onlyPlace(finder, within);
  return inside === undefined || passage === undefined ? undefined : passage + inside;
}

/** The label of the last section that begins at or before a line (1 is the first). */
export function sectionAt(source: Source, line: number): string | undefined {
  return source.sections?.findLast((section) => section.line <= line)?.label;
}

/** A source's lines joined by line feeds. */
export function textOf(source: Source): string {
  return read(source).finder.text;
}

/** The line (1 is the first) and column (0 is the first) of an offset into a source's joined lines. */
export function lineAt(source: Source, offset: number): { line: number; column: number } {
  const { starts } = read(source);
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) };
}

/** `places` holds those of words that were looked for. */
type Reading = { finder: Finder; starts: number[]; places: WeakMap<Words, Place | undefined> };
const readings = new WeakMap<Source, Reading>();

/** The joined text and where each line begins in it, worked out once for each source. */
function read(source: Source): Reading {
  const known = readings.get(source);
  if (known !== undefined) return known;
  let next = 0;
  const starts = source.lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
  const finder = { text: source.lines.join('\n'), searches: 0 };
  const reading: Reading = { finder, starts, places: new WeakMap() };
  readings.set(source, reading);
  return reading;
}
