import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { parse } from '#src/dataset/file/parse.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { type Dataset, Slug } from '#src/dataset/schema.ts';
import { checkFile } from '../../checkData/checkFile.ts';
import { formatText } from '../../checkData/formatChecks.ts';

const Index = z.strictObject({ datasets: z.array(Slug).check(z.minLength(1)) });

/** At least one. */
export type SiteDatasets = readonly [LoadedDataset, ...LoadedDataset[]];

type SiteData = {
  /** Those that `index.json` names, in its order. */
  datasets: SiteDatasets;
  /** The bytes of every `.json` file of the folder, by name. */
  files: Map<string, Uint8Array>;
};

/**
 * Reads and checks the datasets of the site, whose address is `site` where it is known. Throws what the check of data says of
 * all files that are not valid, and which files of earlier versions are not those that `changes` names.
 */
export async function readSiteData(folder: string, site?: string): Promise<SiteData> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const files = new Map<string, Uint8Array>();
  for (const name of names) files.set(name, await readFile(join(folder, name)));
  const index = readIndex(files.get('index.json'));
  const checked: LoadedDataset[] = [];
  const faults: string[] = [];
  for (const id of index) {
    const read = readDataset(id, files.get(`${id}.json`), site);
    if (typeof read === 'string') faults.push(read);
    else {
      checked.push(read);
      faults.push(...earlierFaults(read.dataset, files));
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const [first, ...others] = checked;
  if (first === undefined) throw new Error('data/index.json lists no dataset');
  return { datasets: [first, ...others], files };
}

function readIndex(bytes: Uint8Array | undefined): string[] {
  const example = 'it should hold { "datasets": ["<id>"] }, the first being the page\'s';
  if (bytes === undefined) throw new Error(`data/index.json is missing: ${example}`);
  const ids = parseIndex(bytes, example);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new Error(`data/index.json lists ${twice} twice`);
  return ids;
}

function parseIndex(bytes: Uint8Array, example: string): string[] {
  try {
    return Index.parse(JSON.parse(new TextDecoder().decode(bytes))).datasets;
  } catch (cause) {
    throw new Error(`data/index.json cannot be used: ${example}`, { cause });
  }
}

/** Returns a dataset of the site, or what is wrong with its file. */
function readDataset(id: string, bytes: Uint8Array | undefined, site: string | undefined): LoadedDataset | string {
  if (bytes === undefined) return `data/index.json lists ${id}, but there is no data/${id}.json`;
  const parsed = parse(bytes);
  if (parsed.kind === 'problems') return formatText([checkFile({ file: `data/${id}.json`, bytes })]);
  const { dataset } = parsed;
  if (dataset.id !== id) return `data/${id}.json must have the id of its file name, but has: ${dataset.id}`;
  return {
    dataset,
    sha256: sha256Of(bytes),
    file: new Uint8Array(bytes),
    url: site && `${site}data/${id}.json`,
  };
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Returns what is wrong with the files of earlier versions: an image is compared with one only where it is byte for byte it. */
function earlierFaults({ id, changes = [] }: Dataset, files: ReadonlyMap<string, Uint8Array>): string[] {
  return changes.flatMap(({ version, sha256 }) => {
    const name = `${id}-${version}.json`;
    const bytes = files.get(name);
    if (bytes === undefined || sha256 === undefined || sha256Of(bytes) === sha256) return [];
    return `data/${name} is not the file that "changes" in data/${id}.json names: its SHA-256 is ${sha256Of(bytes)}. Put it back as it was published, byte for byte, or correct the SHA-256 of version ${version} there`;
  });
}
