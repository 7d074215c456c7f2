import { locate, sourceOf, textOf } from '#src/dataset/quote.ts';
import type { Dataset, Ref, Source, Words } from '#src/dataset/schema.ts';

/** A stretch of a line, and the numbers that its words state; `first` where it is the beginning of the first of them. */
export type Run = { start: number; text: string; refs: Ref[]; first: boolean };

/** A line of a source, by its offset in the joined text. */
export type Line = { start: number; text: string; runs: Run[] };

type Span = { start: number; end: number; ref: Ref };

/** The lines of a source, each cut into runs at the ends of the words that state a number. */
export function releaseRuns(dataset: Dataset, source: Source): Line[] {
  const spans = spansOf(dataset, source);
  const text = textOf(source);
  let next = 0;
  return source.lines.map((line) => {
    const start = next;
    const end = start + line.length;
    next = end + 1;
    const inside = spans.filter((span) => span.start < end && span.end > start);
    const cuts = [start, ...inside.flatMap((span) => [Math.max(span.start, start), Math.min(span.end, end)]), end];
    const edges = [...new Set(cuts)].sort((a, b) => a - b);
    const runs = edges.slice(0, -1).map((from, index) => runOf(text, from, edges[index + 1] ?? from, inside));
    return { start, text: line, runs };
  });
}

function runOf(text: string, from: number, to: number, spans: Span[]): Run {
  const covering = spans.filter((span) => span.start <= from && span.end >= to);
  return {
    start: from,
    text: text.slice(from, to),
    refs: covering.map(({ ref }) => ref),
    first: covering[0]?.start === from,
  };
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
