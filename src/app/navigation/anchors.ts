import { comparedPhases } from '#src/app/state/comparisonView.ts';
import { refKey } from '#src/dataset/ref.ts';
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

/** Returns the id of the section to which `?select` scrolls: the number's first figure, the totals, or “Also reported”. */
export function numberAnchor(dataset: Dataset, ref: Ref): string {
  if ('total' in ref) return anchors.totals;
  const figure = dataset.figures.find((figure) => isShownIn(figure, ref));
  return figure?.id ?? anchors.also;
}

/** Returns the fragment of a link to a number's place on the page: `#at-phase-1.visits`. */
export const placeHref = (ref: Ref): string => `#at-${refKey(ref)}`;

/**
 * Returns the id by which a number's words link to its place (`#at-…`), where that is in the given section; empty elsewhere.
 * A number has one such place: the comparison of the page as it is served, else the section that `numberAnchor` names.
 */
export function placeIds(dataset: Dataset, ref: Ref, section: string | undefined): string[] {
  if (section === undefined || section !== placeSection(dataset, ref)) return [];
  return [placeHref(ref).slice(1)];
}

function placeSection(dataset: Dataset, ref: Ref): string {
  const pair = comparedPhases(dataset, undefined);
  const isCompared = pair !== undefined && 'phase' in ref && [pair.from.id, pair.to.id].includes(ref.phase);
  return isCompared ? anchors.comparison : numberAnchor(dataset, ref);
}
