import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { isShownIn } from '#src/statistics/coverage/coverage.ts';
import { anchors, numberAnchor } from './anchors.ts';

/** Where a number stands in a part of the page, by its key: the first place that is shown. */
export function placeIn(part: Element | null, key: string): HTMLElement | undefined {
  const places = [...(part?.querySelectorAll<HTMLElement>(`[data-number~="${key}"]`) ?? [])];
  return places.find(isShown);
}

/** Whether a place is shown at all, in sight or not. */
export const isShown = (place: HTMLElement) => place.getClientRects().length > 0;

/** Where the page shows a number first: its bar, row or line, else the part of the page that holds it. */
export function placeOf(dataset: Dataset, ref: Ref): HTMLElement | null {
  const part = document.getElementById(numberAnchor(dataset, ref));
  return placeIn(part, refKey(ref)) ?? part;
}

/** Where the page draws a number as a bar, in the comparison and in figures, as far as that is shown; else where it lists it. */
export function placesOf(dataset: Dataset, ref: Ref): HTMLElement[] {
  const shownIn = (id: string) => placeIn(document.getElementById(id), refKey(ref)) ?? [];
  if ('total' in ref) return [anchors.totals].flatMap(shownIn);
  const figures = dataset.figures.filter((figure) => isShownIn(figure, ref));
  const drawn = [anchors.comparison, ...figures.map(({ id }) => id)].flatMap(shownIn);
  return drawn.length > 0 ? drawn : [anchors.also].flatMap(shownIn);
}

/** What the address's fragment names on this page, if anything. */
export function placeOfFragment(): HTMLElement | null {
  return document.getElementById(decoded(location.hash.slice(1)));
}

/** An address spells letters beyond the Latin ones in percent signs; what is no such spelling is left as it stands. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
