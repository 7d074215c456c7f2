import { createHash } from 'node:crypto';

/** The files of a site by their names: `assets/first-a1b2.js`. */
type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

/** The line of `worker.js` that the build fills. */
const emptyList = "const site = { version: '', bytes: 0, files: [] };";
/** Where pages name the size. */
const place = '</head>';

/**
 * Returns the service worker that keeps these files of a site, filled into the text of `worker.js`, and the pages of whole
 * datasets, which name the sum of the kept files in bytes: `<meta name="offline" content="0012345678" />`. Files made ready
 * for download, images for previews of links and what only hosts read are not kept. Throws where a text lacks its place.
 */
export function offlineSite(files: SiteFiles, worker: string): { worker: string; pages: Map<string, string> } {
  const kept = [...files].filter(([name]) => isKept(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const pages = kept.flatMap(([name, content]): [string, string][] =>
    isPageOfDataset(name) ? [[name, String(content)]] : [],
  );
  const sizes = kept.map(([, content]) => Buffer.byteLength(content));
  const bytes = [...sizes, pages.length * sizeTag(0).length].reduce((sum, size) => sum + size, 0);
  const hash = createHash('sha256');
  for (const [name, content] of kept) hash.update(`${name}\n`).update(content);
  const list = {
    version: hash.digest('hex').slice(0, 16),
    bytes,
    // The page of a folder is kept at the folder's address.
    files: kept.map(([name]) => name.replace(/(^|\/)index\.html$/, '$1')),
  };
  return {
    worker: fill(worker, emptyList, `const site = ${JSON.stringify(list)};`),
    pages: new Map(pages.map(([name, page]) => [name, fill(page, place, sizeTag(bytes) + place)])),
  };
}

const isKept = (name: string) => !/^(_|files\/|assets\/.*\.png$)|\.map$/.test(name);

/** Pages of single figures are shown in other pages, and do not offer to be kept. */
const isPageOfDataset = (name: string) => /(^|\/)index\.html$/.test(name) && !/(^|\/)embed\//.test(name);

/** Returns a tag that is as long for every size, as pages count too. */
const sizeTag = (bytes: number) => `<meta name="offline" content="${String(bytes).padStart(10, '0')}" />`;

function fill(text: string, place: string, filled: string): string {
  if (!text.includes(place)) throw new Error(`no place to fill in: ${place}`);
  return text.replace(place, () => filled);
}
