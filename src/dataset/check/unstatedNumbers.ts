import { numbersWithin } from '#src/dataset/numbers/numbers.ts';
import { cutAt } from '#src/dataset/numbers/statement.ts';
import type { Dataset, Source, Words } from '#src/dataset/schema.ts';
import { lineAt, locate, sourceOf, textOf } from '#src/dataset/source/locate.ts';
import { type Finding, joinList, quoted } from './problem.ts';

type Range = { start: number; end: number };

/**
 * Returns a finding for each line of a source with numbers that no quote holds, such as
 * `"1." and "2011" are in no quote`; numbers in the name of a phase, `Round 1`, are not counted.
 */
export function unstatedNumbers(dataset: Dataset): Finding[] {
  const quotes = [
    ...dataset.observations,
    ...(dataset.statedTotals ?? []),
    ...(dataset.tables ?? []).flatMap(({ rows }) => rows),
  ];
  return dataset.sources.flatMap((source, index) => {
    const known = [...quotedRanges(dataset, source, quotes), ...phaseRanges(dataset, source)];
    return [...numbersByLine(source, mergeRanges(known))].map(([line, numbers]) => ({
      path: ['sources', index, 'lines', line - 1],
      message: () => `${joinList(numbers.map(quoted))} ${numbers.length === 1 ? 'is' : 'are'} in no quote`,
    }));
  });
}

function quotedRanges(dataset: Dataset, source: Source, quotes: Words[]): Range[] {
  return quotes.filter((words) => sourceOf(dataset, words) === source).flatMap((words) => locate(source, words) ?? []);
}

function phaseRanges({ phases }: Dataset, source: Source): Range[] {
  const text = textOf(source);
  return phases.flatMap(({ label, name = label }) =>
    [label, name].flatMap((words) => {
      const found: Range[] = [];
      for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length))
        found.push({ start, end: start + words.length });
      return found.filter(({ start, end }) => cutAt(source, start, end) === undefined);
    }),
  );
}

/** Sorts ranges and joins those that overlap. */
function mergeRanges(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Returns the numbers outside of sorted ranges as they are written, by their line. */
function numbersByLine(source: Source, known: Range[]): Map<number, string[]> {
  const text = textOf(source);
  const lines = new Map<number, string[]>();
  let next = 0;
  for (const { start, end } of numbersWithin(source, 0, text.length)) {
    while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((known[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    const { line } = lineAt(source, start);
    lines.set(line, [...(lines.get(line) ?? []), text.slice(start, end)]);
  }
  return lines;
}
