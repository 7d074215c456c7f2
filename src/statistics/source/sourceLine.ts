import type { Dataset, FigureSpec, Source, Words } from '#src/dataset/schema.ts';
import { locate, sectionAt, sourceOf } from '#src/dataset/source/locate.ts';
import { figureEntries } from '#src/statistics/coverage/coverage.ts';
import { formatList } from '#src/statistics/format/format.ts';
import { citeBriefly } from './cite.ts';

/** Returns the words that state the numbers of a figure, in drawn order. */
export function wordsOf(dataset: Dataset, figure: FigureSpec): Words[] {
  return figureEntries(dataset, figure).flatMap(({ cell }) => (cell.kind === 'reported' ? [cell.observation] : []));
}

/** Returns the sources of words, each once, in the dataset's order. */
export function sourcesOf(dataset: Dataset, words: readonly Words[]): Source[] {
  const used = new Set(words.map((each) => sourceOf(dataset, each)));
  return dataset.sources.filter((source) => used.has(source));
}

/** Returns the labels of the sections of words, each once, in the order of the source. */
function sectionsOf(source: Source, words: readonly Words[]): string[] {
  const lines = words.flatMap((each) => locate(source, each)?.line ?? []);
  const labels = lines.sort((a, b) => a - b).flatMap((line) => sectionAt(source, line) ?? []);
  return [...new Set(labels)];
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

function formatSource(source: Source, words: readonly Words[]): string {
  return [citeBriefly(source), ...joinLabels(sectionsOf(source, words))].join('; ');
}

/**
 * Returns the source note of a figure, or of a list of words:
 * `Source: Harbour Office, bulletin 7, 5 June 2012; Notes, 1 and 2.`
 * One entry for each source, in the dataset's order; empty where there is none.
 */
export function sourceLine(dataset: Dataset, stated: FigureSpec | readonly Words[]): string {
  const words = 'kind' in stated ? wordsOf(dataset, stated) : stated;
  const entries = sourcesOf(dataset, words).map((source) =>
    formatSource(
      source,
      words.filter((each) => sourceOf(dataset, each) === source),
    ),
  );
  if (entries.length === 0) return '';
  return `${entries.length === 1 ? 'Source' : 'Sources'}: ${entries.join('. ')}.`;
}
