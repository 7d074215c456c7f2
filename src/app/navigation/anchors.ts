import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { isShownIn } from '#src/statistics/coverage/coverage.ts';

/** The page's parts that are no figure. A dot keeps those that a dataset cannot reserve apart from its figures' ids. */
export const anchors = {
  comparison: 'comparison',
  totals: 'totals',
  also: 'also.reported',
  glossary: 'glossary',
  data: 'data',
  release: 'release',
  figures: 'figures.start',
  chosen: 'chosen.number',
} as const;

/** Where the page shows a number: its first figure, the totals, or what no figure shows. */
export function numberAnchor(dataset: Dataset, ref: Ref): string {
  if ('total' in ref) return anchors.totals;
  const figure = dataset.figures.find((figure) => isShownIn(figure, ref));
  return figure?.id ?? anchors.also;
}
