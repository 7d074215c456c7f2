import type { Sheet } from '#src/figures/sheet.ts';
import { ended } from '#src/statistics/format.ts';

/** What is printed under a figure: headline, what is counted, source, and where to find it where that is known. */
export function captionOf({ title, subtitle, source }: Sheet, link = ''): string {
  return [ended(title), ended(subtitle), source, link].filter((part) => part !== '').join(' ');
}
