import type { Dataset } from '#src/dataset/schema.ts';
import type { Scale } from '#src/export/image/pixels.ts';
import type { SheetNotes, SheetSize } from '#src/figures/sheet/sheet.ts';
import { type Subject, subjectId } from '#src/figures/sheet/subject.ts';
import type { ComparisonFilter } from '#src/statistics/comparison/filterRows.ts';

export const formats = ['png', 'svg', 'pdf', 'csv'] as const;
export type Format = (typeof formats)[number];

/** How an SVG holds its words: as text with the font, or as outlines for programs that know no embedded fonts. */
export const textForms = ['text', 'outlines'] as const;
export type TextForm = (typeof textForms)[number];

/**
 * A file to make. The scale counts for PNG in sizes measured in px, `text` for SVG, `notes` in all sizes but a slide; CSV
 * has none of them, no size and no background.
 */
export type FileRequest = {
  subject: Subject;
  format: Format;
  size: SheetSize;
  scale: Scale;
  background: 'white' | 'transparent';
  notes: SheetNotes;
  text: TextForm;
};

/**
 * Returns `<dataset>-<figure>-<size>.png`, with `-1x` or `-4x` where the scale is not 2. A comparison of other phases than
 * the first two names them; one of some measures has `comparable` or `part`, so that it is never taken for the whole.
 */
export function fileName(dataset: Dataset, { subject, format, size, scale }: FileRequest): string {
  const start = [dataset.id, subjectId(subject), ...comparisonSuffixes(dataset, subject)].join('-');
  if (format === 'csv') return `${start}.csv`;
  const scaled = format === 'png' && size !== 'column' && scale !== 2 ? `-${scale}x` : '';
  return `${start}-${size}${scaled}.${format}`;
}

/** Returns the name of the archive of all figures: `<dataset>-figures.zip`. */
export const archiveName = ({ id }: Dataset): string => `${id}-figures.zip`;

function filterSuffix(filter: ComparisonFilter | undefined): string[] {
  if (filter === undefined) return [];
  return [...(filter.filter === 'comparable' ? ['comparable'] : []), ...(filter.query.trim() === '' ? [] : ['part'])];
}

function comparisonSuffixes({ phases }: Dataset, subject: Subject): string[] {
  if (subject.kind !== 'comparison') return [];
  const isDefaultPair = subject.from.id === phases[0]?.id && subject.to.id === phases[1]?.id;
  return [...(isDefaultPair ? [] : [`${subject.from.id}-to-${subject.to.id}`]), ...filterSuffix(subject.filter)];
}
