import { parseRef } from '#src/app/state/view.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { isShownIn } from '#src/statistics/coverage/coverage.ts';
import { anchors, numberAnchor } from './anchors.ts';

/** Returns the first rendered element of a number inside `container`, by the number's key, e.g. `phase-1.visits`. */
export function findNumberElement(container: Element | null, key: string): HTMLElement | undefined {
  const elements = [...(container?.querySelectorAll<HTMLElement>(`[data-number~="${key}"]`) ?? [])];
  return elements.find(isRendered);
}

/** Returns whether an element has a box, inside the viewport or not. */
export const isRendered = (element: HTMLElement) => element.getClientRects().length > 0;

/** Returns whether an element renders a number, and not a section with numbers. */
export const isNumber = (element: Element) => element.hasAttribute('data-number');

/** Returns the first element of a number on the page (its bar, row or line), else the section that shows it. */
export function numberElement(dataset: Dataset, ref: Ref): HTMLElement | null {
  const section = document.getElementById(numberAnchor(dataset, ref));
  return findNumberElement(section, refKey(ref)) ?? section;
}

/** Returns the rendered elements of a number in the comparison and in figures; where there are none, that in “Also reported”. */
export function chartElements(dataset: Dataset, ref: Ref): HTMLElement[] {
  const elementIn = (id: string) => findNumberElement(document.getElementById(id), refKey(ref)) ?? [];
  if ('total' in ref) return [anchors.totals].flatMap(elementIn);
  const figures = dataset.figures.filter((figure) => isShownIn(figure, ref));
  const inCharts = [anchors.comparison, ...figures.map(({ id }) => id)].flatMap(elementIn);
  return inCharts.length > 0 ? inCharts : [anchors.also].flatMap(elementIn);
}

/** Returns the number to whose place the address's fragment links, as `#at-phase-1.visits`; undefined for other fragments. */
export function placeOfFragment(dataset: Dataset): Ref | undefined {
  const key = /^#at-(.+)/.exec(location.hash)?.[1];
  return key === undefined ? undefined : parseRef(key, dataset);
}

/** Returns the place of a number that the address's fragment names; where that is not rendered, as `numberElement` does. */
export function placeElement(dataset: Dataset, ref: Ref): HTMLElement | null {
  const element = fragmentTarget();
  return element !== null && isRendered(element) ? element : numberElement(dataset, ref);
}

/** Returns the element that the address's fragment names; null where there is none. */
export function fragmentTarget(): HTMLElement | null {
  return document.getElementById(decodeFragment(location.hash.slice(1)));
}

/** Decodes percent-encoding; returns the fragment unchanged where that is malformed. */
function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
