import { fileId, fileNameOf, type LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { PartFailure } from './fetchPart.ts';
import { isKept, readKeptFile } from './keptFiles.ts';

/** In characters: browsers store no more for a site. */
const maxLength = 5 * 1024 * 1024;

const storageKey = (id: string) => `opened.${id}`;

/** The key of the id that the address requested, where this file was opened instead. */
const requestedKey = (id: string) => `requested.${id}`;

/** The keys of the saved files whose ids begin like this one or this SHA-256; of all where none is given. */
const savedKeys = (id = '', keyOf = storageKey) =>
  Object.keys(sessionStorage).filter((key) => key.startsWith(keyOf(id.slice(0, 16))));

/**
 * Saves an opened file until the tab closes, so that a reload finds it; others are dropped if there is no room. Returns
 * whether it is saved.
 */
export function saveOpenedFile(opened: LoadedDataset): boolean {
  const { file } = opened;
  if (file === undefined) return false;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file);
  if (text.length > maxLength) return false;
  const item = JSON.stringify({ name: fileNameOf(opened), text });
  const save = () => sessionStorage.setItem(storageKey(fileId(opened)), item);
  try {
    try {
      save();
    } catch {
      deleteSavedFiles();
      save();
    }
    return true;
  } catch {
    // Not every browser has such a store for every page, or room for this file.
    return false;
  }
}

/**
 * Saves an opened file until the tab closes, unless the reader keeps it on this device: it is restored from there, and the
 * tab has no copy that would outlive `Forget` in another tab. The tab saves in whose place either was opened. Resolves to
 * whether a reload finds the file.
 */
export async function saveUnlessKept(opened: LoadedDataset): Promise<boolean> {
  const kept = await isKept(opened.sha256);
  const isFound = kept || saveOpenedFile(opened);
  if (kept) deleteSavedFiles(opened.sha256);
  const key = requestedKey(fileId(opened));
  try {
    if (opened.requestedId === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, opened.requestedId);
  } catch {
    // As above.
  }
  return isFound;
}

/** Deletes what is saved of the opened file with this SHA-256, or of all, until the tab closes. */
export function deleteSavedFiles(sha256?: string): void {
  try {
    for (const key of [...savedKeys(sha256), ...savedKeys(sha256, requestedKey)]) sessionStorage.removeItem(key);
  } catch {
    // Where there is no such store, nothing is in it.
  }
}

/**
 * Restores and checks the file with this id that this tab has saved, or that the reader keeps on this device; undefined for
 * none. Rejects only with a PartFailure.
 */
export async function restoreOpenedFile(id: string): Promise<LoadedDataset | undefined> {
  return (await reopen(id, readSavedFile)) ?? (await reopen(id, readKeptFile));
}

async function reopen(id: string, read: (id: string) => StoredFile | Promise<StoredFile | undefined> | undefined) {
  try {
    const stored = await read(id);
    if (stored === undefined) return undefined;
    const { openBytes } = await import('./openFile.ts');
    const result = await openBytes(stored.name, stored.file);
    if (result.kind === 'error' || !result.opened.sha256.startsWith(id)) return undefined;
    const requestedId = readRequestedId(result.opened);
    return requestedId === null ? result.opened : { ...result.opened, requestedId };
  } catch (error) {
    if (error instanceof PartFailure) throw error;
    return undefined;
  }
}

/** Reads the id of the file in whose place one was opened; null for none. */
function readRequestedId(opened: LoadedDataset): string | null {
  try {
    return sessionStorage.getItem(requestedKey(fileId(opened)));
  } catch {
    return null;
  }
}

type StoredFile = { name: string; file: Uint8Array<ArrayBuffer> };

function readSavedFile(id: string): StoredFile | undefined {
  const [key] = savedKeys(id);
  const item: unknown = JSON.parse((key !== undefined && sessionStorage.getItem(key)) || 'null');
  return isSavedFile(item) ? { ...item, file: new TextEncoder().encode(item.text) } : undefined;
}

type SavedFile = { name: string; text: string };

function isSavedFile(item: unknown): item is SavedFile {
  if (typeof item !== 'object' || item === null || !('name' in item) || !('text' in item)) return false;
  return typeof item.name === 'string' && typeof item.text === 'string';
}
