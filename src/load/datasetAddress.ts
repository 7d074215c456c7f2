/** The address of the page's dataset, as its `<link id="dataset">` gives it. Throws where the page has none. */
export function datasetAddress(page: Document): string {
  const link = page.querySelector<HTMLLinkElement>('link#dataset');
  if (link === null) throw new Error('no dataset named by the page: link#dataset');
  return link.href;
}
