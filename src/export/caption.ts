import type { Sheet } from '#src/figures/sheet.ts';

const ended = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** What is printed under a figure: headline, what is counted, source, and where to find it where that is known. */
export function captionOf({ title, subtitle, source }: Sheet, link?: string): string {
  return [ended(title), ended(subtitle), source, ...(link === undefined ? [] : [link])].join(' ');
}
