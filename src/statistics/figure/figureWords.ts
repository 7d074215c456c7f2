import type { Dataset, FigureSpec, StatedTotal, Words } from '#src/dataset/schema.ts';
import { type Entry, figureEntries } from '#src/statistics/coverage/coverage.ts';
import { type Reconciliation, totalsTouching } from '#src/statistics/totals/reconcile.ts';

/** Returns the words that state the numbers of a figure, in drawn order, then those of the totals that it flags. */
export function figureWords(dataset: Dataset, figure: FigureSpec): Words[] {
  const entries = figureEntries(dataset, figure);
  const phases = entries.map(({ phase }) => phase.id);
  return [...wordsOfEntries(entries), ...flagWords(totalsTouching(dataset, figure.measures, phases))];
}

/** Returns the words that state the totals that do not add up, and those of their parts: a flag names all of them. */
export const flagWords = (totals: readonly Reconciliation[]): Words[] =>
  totals.filter(({ verdict }) => verdict.kind === 'differs').flatMap(totalWords);

/** Returns the words that state a total and its parts. */
export const totalWords = ({ total, parts }: { total: StatedTotal; parts: readonly Entry[] }): Words[] => [
  total,
  ...wordsOfEntries(parts),
];

const wordsOfEntries = (entries: readonly Entry[]) =>
  entries.flatMap(({ cell }) => (cell.kind === 'reported' ? [cell.observation] : []));
