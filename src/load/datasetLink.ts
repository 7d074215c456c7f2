/** URL of a dataset, and the SHA-256 (64 hex digits) of the file that was checked when the site was built. */
export type DatasetLink = { address: string; sha256?: string };

/** Reads the link to the page's dataset, `<link id="page.dataset">`. Throws where the page has none. */
export function datasetLink(page: Document): DatasetLink {
  const link = page.querySelector<HTMLLinkElement>('link[id="page.dataset"]');
  if (link === null) throw new Error('no dataset named by the page: page.dataset');
  const { sha256 } = link.dataset;
  return { address: link.href, ...(sha256 === undefined ? {} : { sha256 }) };
}
