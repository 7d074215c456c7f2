import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { withFullStop } from '#src/statistics/format/format.ts';

/**
 * Returns a caption: headline, subtitle, totals that do not add up, cautions, the notes that the sheet leaves out, source
 * and, where it is known, the address.
 */
export function figureCaption({ title, subtitle, flags, cautions, omitted, source }: Sheet, link = ''): string {
  const sentences = [title, subtitle, ...flags, ...cautions, ...omitted.notes].map(withFullStop);
  return [...new Set([...sentences, source, link])].filter((part) => part !== '').join(' ');
}
