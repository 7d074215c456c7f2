import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { withFullStop } from '#src/statistics/format/format.ts';

/**
 * What is printed under a figure: headline, what is counted, what does not add up and what else must be said beside it, source, and its
 * address if known.
 */
export function captionOf({ title, subtitle, flags, cautions, source }: Sheet, link = ''): string {
  return [withFullStop(title), withFullStop(subtitle), ...flags, ...cautions.map(withFullStop), source, link]
    .filter((part) => part !== '')
    .join(' ');
}

/** What is said of a figure to whoever cannot see it: headline, kind, every value in drawn order, what does not add up. */
export function altTextOf({ title, description, flags }: Sheet): string {
  return [withFullStop(title), description, ...flags.filter((flag) => !description.includes(flag))].join(' ');
}
