import type { Dataset, FigureSpec, Observation, Source, Words } from '#src/dataset/schema.ts';
import { locate, sectionAt, sourceOf } from '#src/dataset/source/locate.ts';
import { figureEntries } from '#src/statistics/coverage/coverage.ts';
import { formatList } from '#src/statistics/format/format.ts';
import { citeBriefly } from './cite.ts';

/** Returns the words that state the numbers of a figure, in drawn order. */
export function wordsOf(dataset: Dataset, figure: FigureSpec): Observation[] {
  return figureEntries(dataset, figure).flatMap(({ cell }) => (cell.kind === 'reported' ? [cell.observation] : []));
}

/** Returns the sources of words, each once, in the dataset's order. */
export function sourcesOf(dataset: Dataset, words: readonly Words[]): Source[] {
  const used = new Set(words.map((each) => sourceOf(dataset, each)));
  return dataset.sources.filter((source) => used.has(source));
}

/** Joins adjacent labels with the same start up to their last comma: `Notes, 1`, `Notes, 3` → `Notes, 1 and 3`. */
function joinLabels(labels: readonly string[]): string[] {
  const runs: { start: string; ends: string[] }[] = [];
  for (const label of labels) {
    const cut = label.lastIndexOf(', ') + 2;
    const start = cut === 1 ? '' : label.slice(0, cut);
    const end = label.slice(start.length);
    const last = runs.at(-1);
    if (start !== '' && last?.start === start) last.ends.push(end);
    else runs.push({ start, ends: [end] });
  }
  return runs.map(({ start, ends }) => start + formatList(ends));
}

/** A source, its sections that state some numbers, and the first of these; `sections` is empty where it names none. */
export type SourceEntry<Stated> = { citation: string; sections: string; first: Stated | undefined };

/** Returns the sources of words, in order: `Harbour Office, bulletin 7, 5 June 2012` and `Notes, 1 and 2`. */
export function sourceEntries<Stated extends Words>(dataset: Dataset, words: readonly Stated[]): SourceEntry<Stated>[] {
  return sourcesOf(dataset, words).map((source) => {
    const places = words
      .flatMap((each) => {
        const place = sourceOf(dataset, each) === source ? locate(source, each) : undefined;
        return place === undefined ? [] : [{ ...place, stated: each }];
      })
      .sort((a, b) => a.start - b.start);
    const labels = new Set(places.flatMap(({ line }) => sectionAt(source, line) ?? []));
    return { citation: citeBriefly(source), sections: joinLabels([...labels]).join('; '), first: places[0]?.stated };
  });
}

/**
 * Returns the source note of words that state numbers:
 * `Source: Harbour Office, bulletin 7, 5 June 2012; Notes, 1 and 2.`
 * One entry for each source, in the dataset's order; empty where there is none.
 */
export function sourceLine(dataset: Dataset, words: readonly Words[]): string {
  const entries = sourceEntries(dataset, words);
  if (entries.length === 0) return '';
  const texts = entries.map(({ citation, sections }) => (sections === '' ? citation : `${citation}; ${sections}`));
  return `${sourcesLabel(entries)} ${texts.join('. ')}.`;
}

/** Returns `Source:`, or `Sources:` for several. */
export const sourcesLabel = (entries: readonly unknown[]) => (entries.length === 1 ? 'Source:' : 'Sources:');
