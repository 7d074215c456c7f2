/**
 * Returns the address of a site's folder, with a slash at its end, from `SITE`; undefined where that is not set. Throws a
 * sentence for the reader where it is no web address.
 *
 * @param {string | undefined} site
 * @returns {string | undefined}
 */
export function siteAddress(site) {
  if (site === undefined || site === '') return undefined;
  const address = URL.canParse(site) ? new URL(site) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol) || address.search !== '' || address.hash !== '') {
    throw new Error(`SITE must be an address like https://example.org/folder/, but is: ${site}`);
  }
  return address.href.replace(/\/*$/, '/');
}
