import type { ImageTexts } from '#src/export/provenance/pngProvenance.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { withFullStop } from '#src/statistics/format/format.ts';

/**
 * Returns the alternative text of a sheet: headline, kind, every value in drawing order, totals that do not add up, and the
 * notes that it leaves out.
 */
export function altText({ title, description, flags, omitted }: Sheet): string {
  const more = [...flags, ...omitted.notes].map(withFullStop).filter((sentence) => !description.includes(sentence));
  return [...new Set([withFullStop(title), description, ...more])].join(' ');
}

/** Returns the texts of a sheet that its PNG holds for other programs. */
export function textsOf(sheet: Sheet, language: string): ImageTexts {
  return { title: sheet.title, description: altText(sheet), language };
}
