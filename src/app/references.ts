import { locate, sourceOf } from '#src/dataset/quote.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref, Words } from '#src/dataset/schema.ts';
import { formatNumber } from '#src/statistics/format.ts';

const known = new WeakMap<Dataset, Map<string, string>>();

/** The number by which paper leads from a value to its words: 1 for the first number of the release, and so on. */
export function referenceOf(dataset: Dataset, ref: Ref): string | undefined {
  const numbers = known.get(dataset) ?? references(dataset);
  known.set(dataset, numbers);
  return numbers.get(refKey(ref));
}

/** All of them by the keys of their references: in the order of the sources and of the words in each. */
export function references(dataset: Dataset): Map<string, string> {
  const place = (words: Words, ref: Ref) => {
    const source = sourceOf(dataset, words);
    const found = locate(source, words);
    return found === undefined ? [] : [{ key: refKey(ref), order: dataset.sources.indexOf(source), ...found }];
  };
  const places = [
    ...dataset.observations.flatMap((words) => place(words, { phase: words.phase, measure: words.measure })),
    ...(dataset.statedTotals ?? []).flatMap((words) => place(words, { total: words.id })),
  ].sort((a, b) => a.order - b.order || a.start - b.start || a.end - b.end);
  return new Map(places.map(({ key }, index) => [key, formatNumber(index + 1)]));
}
