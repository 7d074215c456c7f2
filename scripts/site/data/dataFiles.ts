import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { type DataFile, dataFiles } from '#src/export/data/dataFiles.ts';
import { structuredDataScript } from '#src/export/data/structuredData.ts';
import type { SiteDatasets } from './datasets.ts';

/** The files of a dataset, and its structured data, as a script for the page at an address. */
export type DatasetFiles = { files: DataFile[]; structuredData: (page: string | undefined) => string };

/** Makes the files of a dataset. */
export async function filesOfDataset(loadedDataset: LoadedDataset): Promise<DatasetFiles> {
  const files = await dataFiles(loadedDataset);
  return { files, structuredData: (page) => structuredDataScript(loadedDataset, files, page) };
}

/**
 * Returns all files of the site's `data/` by name: those of the repository, those made of each dataset, and the first
 * dataset's data package once more as `datapackage.json`, where programs look for one. Throws where two have one name.
 */
export function filesOfSite(
  sources: ReadonlyMap<string, Uint8Array>,
  datasets: SiteDatasets,
  made: readonly DatasetFiles[],
): Map<string, Uint8Array> {
  const all = new Map(sources);
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
