import type { Source } from '#src/dataset/schema.ts';
import { formatDate } from '#src/statistics/format/format.ts';

/** A source in a few words: `Harbour Office, bulletin 7, 5 June 2012`. */
export function citeBriefly(source: Source): string {
  return [source.publisher, source.reference ?? `“${source.title}”`, formatDate(source.published)].join(', ');
}

/** A source as a citation: `Harbour Office (2012). “Repairs”, bulletin 7, 5 June 2012.` */
export function cite(source: Source): string {
  const year = source.published.slice(0, 4);
  const rest = [
    `“${source.title}”`,
    ...(source.reference === undefined ? [] : [source.reference]),
    formatDate(source.published),
  ];
  return `${source.publisher} (${year}). ${rest.join(', ')}.`;
}
