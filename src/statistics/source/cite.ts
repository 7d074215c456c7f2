import type { Source } from '#src/dataset/schema.ts';
import { formatDate } from '#src/statistics/format/format.ts';

/** Names a source briefly: `Harbour Office, bulletin 7, 5 June 2012`. */
export function citeBriefly(source: Source): string {
  return [source.publisher, source.reference ?? `“${source.title}”`, formatDate(source.published)].join(', ');
}

/** Cites a source: `Harbour Office (2012). “Repairs”, bulletin 7, 5 June 2012.` */
export function cite(source: Source): string {
  const year = source.published.slice(0, 4);
  const rest = [
    `“${source.title}”`,
    ...(source.reference === undefined ? [] : [source.reference]),
    formatDate(source.published),
  ];
  return `${source.publisher} (${year}). ${rest.join(', ')}.`;
}

/**
 * Cites a source with its address and the notice of its page, such as that it is an archive:
 * `Harbour Office (2012). “Repairs”, bulletin 7, 5 June 2012. https://… On its page: “This page is kept as it was.”`
 */
export function citeWithAddress(source: Source): string {
  return [cite(source), ...(source.url === undefined ? [] : [source.url]), ...formatNotice(source)].join(' ');
}

/** Returns the notice of a source's page: `On its page: “This page is kept as it was.”` Empty where it has none. */
export function formatNotice({ notice = [] }: Source): string[] {
  return notice.length === 0 ? [] : [`On its page: ${notice.map((line) => `“${line}”`).join(' ')}`];
}
