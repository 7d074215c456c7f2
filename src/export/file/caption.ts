import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { withFullStop } from '#src/statistics/format/format.ts';

/** Returns a caption: headline, subtitle, totals that do not add up, cautions, source and, where it is known, the address. */
export function figureCaption({ title, subtitle, flags, cautions, source }: Sheet, link = ''): string {
  return [withFullStop(title), withFullStop(subtitle), ...flags, ...cautions.map(withFullStop), source, link]
    .filter((part) => part !== '')
    .join(' ');
}
