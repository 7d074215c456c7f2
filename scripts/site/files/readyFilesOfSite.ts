import type { SiteDatasets } from '../data/datasets.ts';
import { makeReadyFiles } from './makeReadyFiles.ts';
import { nodePlatform } from './nodePlatform.ts';

/**
 * Makes the ready files of all datasets of a site, by name, with the provenance that its pages give to files. `fonts` is the
 * folder of the exported files' fonts. Throws where two files have one name.
 */
export async function readyFilesOfSite(datasets: SiteDatasets, fonts: string): Promise<Map<string, Uint8Array>> {
  const platform = nodePlatform(fonts);
  const all = new Map<string, Uint8Array>();
  for (const loadedDataset of datasets) {
    for (const { name, bytes } of await makeReadyFiles(loadedDataset, platform)) {
      if (all.has(name)) throw new Error(`two files of the site would have one name: files/${name}`);
      all.set(name, bytes);
    }
  }
  return all;
}
