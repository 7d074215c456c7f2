import type { OtherDataset } from '#src/app/state/siteContext.ts';

/** Reads the other datasets of the site from the head of a page. */
export function readOtherDatasets(page: Document): OtherDataset[] {
  return [...page.querySelectorAll<HTMLLinkElement>('link[rel="related"]')].map((link) => ({
    title: link.title,
    language: link.hreflang,
    href: link.getAttribute('href') ?? link.href,
  }));
}
