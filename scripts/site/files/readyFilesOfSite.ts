import type { SiteDatasets } from '../data/datasets.ts';
import { makeReadyFiles } from './makeReadyFiles.ts';
import { nodePlatform } from './nodePlatform.ts';

/**
 * Makes the ready files of all datasets of a site, by name, with the provenance that its pages give to files. `sources`
 * holds the files of `data/` by name; `site` is the site's URL, undefined where it is not known; `fonts` the folder of
 * the exported files' fonts. Throws where two files have one name.
 */
export async function readyFilesOfSite(
  datasets: SiteDatasets,
  sources: ReadonlyMap<string, Uint8Array>,
  site: string | undefined,
  fonts: string,
): Promise<Map<string, Uint8Array>> {
  const platform = nodePlatform(fonts);
  const all = new Map<string, Uint8Array>();
  for (const { dataset, sha256 } of datasets) {
    const name = `${dataset.id}.json`;
    const source = sources.get(name);
    const file = source === undefined ? undefined : new Uint8Array(source);
    const url = site === undefined ? undefined : `${site}data/${name}`;
    for (const { name, bytes } of await makeReadyFiles({ dataset, sha256, file, url }, platform)) {
      if (all.has(name)) throw new Error(`two files of the site would have one name: files/${name}`);
      all.set(name, bytes);
    }
  }
  return all;
}
