import { clear, createStore, delMany, get, getMany, keys, setMany } from 'idb-keyval';
import { fileNameOf, type LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { answeringStore } from './answeringStore.ts';
import { siteFolder } from './siteFolder.ts';

/** A dataset's file that a reader keeps in this browser: when, as ISO 8601, and its size. */
export type KeptFile = { sha256: string; name: string; title: string; since: string; bytes: number };

// Each file has two entries, so that the list is read without all of the files.
const aboutKey = (sha256: string) => `about ${sha256}`;
const fileKey = (sha256: string) => `file ${sha256}`;

/** The store of this site; another site of the same host has its own. */
const store = answeringStore(createStore(`opened files ${siteFolder}`, 'files'));

/**
 * Keeps the file of a dataset until it is forgotten. Rejects where the browser refuses, or has no room; then nothing is
 * kept.
 */
export async function keepFile(loaded: LoadedDataset): Promise<void> {
  const { file, sha256, dataset } = loaded;
  if (file === undefined) throw new Error('no file to keep');
  const about: KeptFile = {
    sha256,
    name: fileNameOf(loaded),
    title: dataset.title,
    since: new Date().toISOString(),
    bytes: file.length,
  };
  // Both in one transaction.
  const entries: [string, unknown][] = [
    [aboutKey(sha256), about],
    [fileKey(sha256), file],
  ];
  await setMany(entries, store);
}

/** Returns what is kept, the newest first. Rejects where the browser lets the page keep nothing, or does not answer. */
export async function listKeptFiles(): Promise<KeptFile[]> {
  const names = (await keys<string>(store)).filter((key) => key.startsWith(aboutKey('')));
  const files = await getMany<KeptFile>(names, store);
  return files.flatMap((file) => file ?? []).sort((a, b) => (a.since < b.since ? 1 : -1));
}

/** Returns the kept file whose SHA-256 begins with this id; undefined where none is. Rejects like `listKeptFiles`. */
export async function readKeptFile(id: string): Promise<{ name: string; file: Uint8Array<ArrayBuffer> } | undefined> {
  const about = (await listKeptFiles()).find(({ sha256 }) => sha256.startsWith(id));
  const file = about && (await get<Uint8Array<ArrayBuffer>>(fileKey(about.sha256), store));
  return about && file && { name: about.name, file };
}

/** Returns whether the file with this SHA-256 is kept; false where the browser lets the page keep nothing. */
export async function isKept(sha256: string): Promise<boolean> {
  try {
    return (await get(aboutKey(sha256), store)) !== undefined;
  } catch {
    return false;
  }
}

/** Deletes a kept file, its name and its digits. */
export async function forgetFile(sha256: string): Promise<void> {
  await delMany([aboutKey(sha256), fileKey(sha256)], store);
}

/** Deletes all kept files, their names and their digits. */
export async function forgetAllFiles(): Promise<void> {
  await clear(store);
}
