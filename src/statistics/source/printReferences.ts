import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref, Words } from '#src/dataset/schema.ts';
import { locate, sourceOf } from '#src/dataset/source/locate.ts';
import type { Line } from './releaseRuns.ts';

const known = new WeakMap<Dataset, Map<string, number>>();

/** The number by which paper leads from a value to its words; undefined where it was not reported. */
export function referenceOf(dataset: Dataset, ref: Ref): number | undefined {
  const numbers = known.get(dataset) ?? references(dataset);
  known.set(dataset, numbers);
  return numbers.get(refKey(ref));
}

/** All of them by the keys of their numbers, from 1 on: in the order of the sources and of the words in each. */
export function references(dataset: Dataset): Map<string, number> {
  const place = (words: Words, ref: Ref) => {
    const source = sourceOf(dataset, words);
    const found = locate(source, words);
    return found === undefined ? [] : [{ key: refKey(ref), order: dataset.sources.indexOf(source), ...found }];
  };
  const places = [
    ...dataset.observations.flatMap((words) => place(words, { phase: words.phase, measure: words.measure })),
    ...(dataset.statedTotals ?? []).flatMap((words) => place(words, { total: words.id })),
  ].sort((a, b) => a.order - b.order || a.start - b.start || a.end - b.end);
  return new Map(places.map(({ key }, index) => [key, index + 1]));
}

/** The references of a source by where the run begins that ends their words, so that each stands once. */
export function referencesByRun(dataset: Dataset, lines: readonly Line[]): Map<number, number[]> {
  const runs = lines.flatMap((line) => line.runs);
  const last = new Map(
    runs.flatMap(({ start, refs }) => refs.map((ref) => [referenceOf(dataset, ref), start] as const)),
  );
  const byRun = new Map<number, number[]>();
  for (const [reference, start] of last) {
    if (reference === undefined) continue;
    byRun.set(
      start,
      [...(byRun.get(start) ?? []), reference].sort((a, b) => a - b),
    );
  }
  return byRun;
}

/** The id of the words in the release that a reference leads to. */
export const wordsId = (reference: number) => `words.${reference}`;
