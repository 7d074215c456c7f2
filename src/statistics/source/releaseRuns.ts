import { statedNumbers } from '#src/dataset/ref.ts';
import type { Dataset, Ref, Source } from '#src/dataset/schema.ts';
import { lineAt, locate, sourceOf, textOf } from '#src/dataset/source/locate.ts';
import { placesFrom, type TermPlace, termsIn } from './terms.ts';

/**
 * Part of a line, by its offset in the joined text, with the numbers whose quotes contain it, the shortest quote first;
 * without any, with the glossary's terms that first occur in it.
 */
export type Run = { start: number; text: string; refs: Ref[]; terms: TermPlace[] };

/** A line of a source, by its offset in the joined text. */
export type Line = { start: number; text: string; runs: Run[] };

type Span = { start: number; end: number; ref: Ref };

/** Returns the lines of a source, each split into runs where a quote begins or ends. */
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

/** Returns the spans on each line (from 1), so that a long release is not searched line by line. */
function spansByLine(source: Source, spans: Span[]): Map<number, Span[]> {
  const lines = new Map<number, Span[]>();
  for (const span of spans) {
    const last = lineAt(source, span.end - 1).line;
    for (let { line } = lineAt(source, span.start); line <= last; line += 1)
      lines.set(line, [...(lines.get(line) ?? []), span]);
  }
  return lines;
}

/** Returns the place of every quote in a source; shorter ones first, so that a quote inside another keeps its own. */
function spansOf(dataset: Dataset, source: Source): Span[] {
  return statedNumbers(dataset)
    .flatMap(({ ref, stated }) => {
      const place = sourceOf(dataset, stated) === source ? locate(source, stated) : undefined;
      return place === undefined ? [] : [{ start: place.start, end: place.end, ref }];
    })
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}
