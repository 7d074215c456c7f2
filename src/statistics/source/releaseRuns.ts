import type { Dataset, Ref, Source, Words } from '#src/dataset/schema.ts';
import { lineAt, locate, sourceOf, textOf } from '#src/dataset/source/locate.ts';
import { placesFrom, type TermPlace, termsIn } from './terms.ts';

/**
 * A stretch of a line by its offset in the joined text: the numbers that its words state, the shortest quote first; where
 * there are none, the glossary's terms that first stand in it.
 */
export type Run = { start: number; text: string; refs: Ref[]; terms: TermPlace[] };

/** A line of a source, by its offset in the joined text. */
export type Line = { start: number; text: string; runs: Run[] };

type Span = { start: number; end: number; ref: Ref };

/** The lines of a source, each cut into runs at the ends of the words that state a number. */
export function releaseRuns(dataset: Dataset, source: Source): Line[] {
  const stated = spansOf(dataset, source);
  const spans = spansByLine(source, stated);
  const text = textOf(source);
  const terms = termsIn(text, dataset.glossary ?? [], stated);
  let next = 0;
  return source.lines.map((line, index) => {
    const start = next;
    const end = start + line.length;
    next = end + 1;
    const inside = spans.get(index + 1) ?? [];
    const cuts = [start, ...inside.flatMap((span) => [Math.max(span.start, start), Math.min(span.end, end)]), end];
    const edges = [...new Set(cuts)].sort((a, b) => a - b);
    const runs = edges.slice(0, -1).map((from, edge) => runOf(text, from, edges[edge + 1] ?? from, inside, terms));
    return { start, text: line, runs };
  });
}

function runOf(text: string, from: number, to: number, spans: Span[], terms: TermPlace[]): Run {
  const covering = spans.filter((span) => span.start <= from && span.end >= to);
  return {
    start: from,
    text: text.slice(from, to),
    refs: covering.map(({ ref }) => ref),
    terms: placesFrom(terms, from, to),
  };
}

/** The spans that each line (1 is the first) has a part of, so that a long release is not searched line by line. */
function spansByLine(source: Source, spans: Span[]): Map<number, Span[]> {
  const lines = new Map<number, Span[]>();
  for (const span of spans) {
    const last = lineAt(source, span.end - 1).line;
    for (let { line } = lineAt(source, span.start); line <= last; line += 1)
      lines.set(line, [...(lines.get(line) ?? []), span]);
  }
  return lines;
}

/** Where the words of every number stand; shorter ones first, so that a quote inside another keeps its own. */
function spansOf(dataset: Dataset, source: Source): Span[] {
  const span = (words: Words, ref: Ref): Span[] => {
    const place = sourceOf(dataset, words) === source ? locate(source, words) : undefined;
    return place === undefined ? [] : [{ start: place.start, end: place.end, ref }];
  };
  return [
    ...dataset.observations.flatMap((words) => span(words, { phase: words.phase, measure: words.measure })),
    ...(dataset.statedTotals ?? []).flatMap((words) => span(words, { total: words.id })),
  ].sort((a, b) => a.end - a.start - (b.end - b.start));
}
