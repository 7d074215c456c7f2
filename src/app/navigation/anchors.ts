import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { isShownIn } from '#src/statistics/coverage/coverage.ts';

/** The ids of the sections that are no figure. A dot keeps an id apart from those of a dataset's figures, which have none. */
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

/** Returns the id of the section that shows a number: its first figure, the totals, or “Also reported”. */
export function numberAnchor(dataset: Dataset, ref: Ref): string {
  if ('total' in ref) return anchors.totals;
  const figure = dataset.figures.find((figure) => isShownIn(figure, ref));
  return figure?.id ?? anchors.also;
}
