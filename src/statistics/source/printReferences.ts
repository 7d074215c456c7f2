import { cachePerObject } from '#src/dataset/cachePerObject.ts';
import { refKey, statedNumbers } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { locate, sourceOf } from '#src/dataset/source/locate.ts';
import type { Line } from './releaseRuns.ts';

/** Returns the number that links a value to its quote in print; undefined where the value was not reported. */
export function referenceOf(dataset: Dataset, ref: Ref): number | undefined {
  return referenceNumbers(dataset).get(refKey(ref));
}

/** Numbers all quotes from 1, in the order of the sources and of the quotes in each; keys are those of `refKey`. */
export const referenceNumbers = cachePerObject((dataset: Dataset) => {
  const places = statedNumbers(dataset)
    .flatMap(({ ref, stated }) => {
      const source = sourceOf(dataset, stated);
      const place = locate(source, stated);
      return place === undefined ? [] : [{ ref, order: dataset.sources.indexOf(source), ...place }];
    })
    .sort((a, b) => a.order - b.order || a.start - b.start || a.end - b.end);
  return new Map(places.map(({ ref }, index) => [refKey(ref), index + 1]));
});

/** Returns a source's reference numbers by the offset of the run that ends their quote, each number once. */
export function referencesByRun(dataset: Dataset, lines: readonly Line[]): Map<number, number[]> {
  const runs = lines.flatMap((line) => line.runs);
  const last = new Map(
    runs.flatMap(({ start, refs }) => refs.map((ref) => [referenceOf(dataset, ref), start] as const)),
  );
  const byRun = new Map<number, number[]>();
  for (const [reference, start] of last) {
    if (reference === undefined) continue;
    const references = [...(byRun.get(start) ?? []), reference];
    byRun.set(
      start,
      references.sort((a, b) => a - b),
    );
  }
  return byRun;
}

/** Returns the keys of the numbers whose words begin in a run, by the offset of the run; each key once. */
export function keysByRun(lines: readonly Line[]): Map<number, string[]> {
  const seen = new Set<string>();
  const isNew = (key: string) => !seen.has(key) && seen.add(key);
  const runs = lines.flatMap((line) => line.runs);
  return new Map(runs.map(({ start, refs }) => [start, refs.map(refKey).filter(isNew)]));
}
