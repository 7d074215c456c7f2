import type { Source } from '#src/dataset/schema.ts';
import { cite } from './cite.ts';

/**
 * A source as a citation with its address and what its page says of itself, such as that it is an archive's:
 * `Harbour Office (2012). “Repairs”, bulletin 7, 5 June 2012. https://… On its page: “This page is kept as it was.”`
 */
export function citationOf(source: Source): string {
  return [cite(source), ...(source.url === undefined ? [] : [source.url]), ...noticeOf(source)].join(' ');
}

/** What the page of a source says of itself: `On its page: “This page is kept as it was.”` Empty where it says nothing. */
export function noticeOf({ notice = [] }: Source): string[] {
  return notice.length === 0 ? [] : [`On its page: ${notice.map((line) => `“${line}”`).join(' ')}`];
}
