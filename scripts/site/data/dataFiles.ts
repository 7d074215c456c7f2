import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { type DataFile, dataFiles } from '#src/export/data/dataFiles.ts';
import { structuredDataScript } from '#src/export/data/structuredData.ts';
import type { SiteDatasets } from './datasets.ts';

/** The files of one dataset, and how its page says what they are to search engines. */
export type DatasetFiles = { files: DataFile[]; script: (page: string | undefined) => string };

/** The files made of a dataset; `site` is the address that it is published at, if that is known. */
export function filesOfDataset({ dataset, sha256 }: LoadedDataset, site: string | undefined): DatasetFiles {
  const loadedDataset = { dataset, sha256, address: site === undefined ? undefined : `${site}data/${dataset.id}.json` };
  const files = dataFiles(loadedDataset);
  return { files, script: (page) => structuredDataScript(loadedDataset, files, page) };
}

/**
 * Everything that stands in `data/` of the site, by its name: the files as they are in the repository, those made of each
 * dataset, and the first dataset's data package as `datapackage.json` too, where programs look for one. Throws where two
 * would have one name.
 */
export function filesOfSite(
  kept: ReadonlyMap<string, Uint8Array>,
  datasets: SiteDatasets,
  made: readonly DatasetFiles[],
): Map<string, Uint8Array> {
  const all = new Map(kept);
  const put = (name: string, bytes: Uint8Array) => {
    if (all.has(name)) throw new Error(`two files of the site would have one name: data/${name}`);
    all.set(name, bytes);
  };
  const first = `${datasets[0].dataset.id}.datapackage.json`;
  for (const { name, bytes } of made.flatMap(({ files }) => files)) {
    put(name, bytes);
    if (name === first) put('datapackage.json', bytes);
  }
  return all;
}
