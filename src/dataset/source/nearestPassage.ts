import { cachePerObject } from '#src/dataset/cachePerObject.ts';
import type { Source } from '#src/dataset/schema.ts';
import { lineAt, textOf } from './locate.ts';

/** The passage most like a quote, and its line (from 1); `isSame` where only case, white space or marks differ. */
export type NearestPassage = { line: number; passage: string; isSame: boolean };

/** Finds a quote ignoring case, white space and kinds of marks, else the line with most of its words, or the part of it. */
export function nearestPassage(source: Source, quote: string): NearestPassage | undefined {
  const { folded, places } = foldSource(source);
  const plain = fold(quote).folded.trim();
  const found = plain === '' ? -1 : folded.indexOf(plain);
  if (found === -1) return nearestLine(source, quote);
  const start = places[found] ?? 0;
  const last = places[found + plain.length - 1] ?? start;
  return { line: lineAt(source, start).line, passage: textOf(source).slice(start, last + 1), isSame: true };
}

/** Returns the line with most of a quote's words, rare ones weighing more; undefined where none has half of them. */
function nearestLine(source: Source, quote: string): NearestPassage | undefined {
  const lines = linesByWord(source);
  const words = wordsOf(quote);
  const scores = new Map<number, { shared: number; weight: number }>();
  for (const each of words) {
    const having = lines.get(each) ?? [];
    for (const line of having) {
      const { shared, weight } = scores.get(line) ?? { shared: 0, weight: 0 };
      scores.set(line, { shared: shared + 1, weight: weight + 1 / having.length });
    }
  }
  let best: { line: number; weight: number } | undefined;
  for (const [line, { shared, weight }] of scores) {
    if (shared * 2 >= words.size && weight > (best?.weight ?? 0)) best = { line, weight };
  }
  if (best === undefined) return undefined;
  const passage = excerpt(source.lines[best.line] ?? '', words, quote.length);
  return { line: best.line + 1, passage, isSame: false };
}

/** In characters: a shorter line is a passage as a whole. */
const wholeLength = 120;

/** Returns the part of a line in which most of the words are near one another, as within a quote of this length. */
function excerpt(line: string, words: Set<string>, quoteLength: number): string {
  if (line.length <= wholeLength) return line;
  const places = [...line.matchAll(word)].filter(([found]) => words.has(found.toLowerCase()));
  let [first, most] = [0, 0];
  for (const [at, { index }] of places.entries()) {
    const near = new Set<string>();
    for (let next = at; (places[next]?.index ?? Number.POSITIVE_INFINITY) < index + quoteLength; next += 1)
      near.add(places[next]?.[0].toLowerCase() ?? '');
    if (near.size > most) [first, most] = [index, near.size];
  }
  const start = line.lastIndexOf(' ', first - wholeLength / 4) + 1;
  const space = line.indexOf(' ', Math.max(first + quoteLength, start + wholeLength));
  const end = space === -1 ? line.length : space;
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}

type FoldedText = { folded: string; places: number[] };

const foldSource = cachePerObject((source: Source) => fold(textOf(source)));

const plainMarks = new Map([
  ...[...'‘’‚‛′`´'].map((mark) => [mark, "'"] as const),
  ...[...'“”„‟″«»'].map((mark) => [mark, '"'] as const),
  ...[...'‐‑‒–—−'].map((mark) => [mark, '-'] as const),
]);

/** Returns a text in lower case with single spaces and plain marks, and the offset of each of its code units. */
function fold(text: string): FoldedText {
  const folded: string[] = [];
  const places: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const unit = text[place] ?? '';
    const isSpace = /\s/.test(unit);
    if (isSpace && folded.at(-1) === ' ') continue;
    const lower = unit.toLowerCase();
    folded.push(isSpace ? ' ' : (plainMarks.get(unit) ?? (lower.length === 1 ? lower : unit)));
    places.push(place);
  }
  return { folded: folded.join(''), places };
}

const linesByWord = cachePerObject((source: Source) => {
  const index = new Map<string, number[]>();
  for (const [line, text] of source.lines.entries()) {
    for (const each of wordsOf(text)) {
      const lines = index.get(each);
      if (lines === undefined) index.set(each, [line]);
      else lines.push(line);
    }
  }
  return index;
});

const word = /[\p{L}\p{M}\p{N}]+/gu;

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(word));
}
