import { fileId, fileNameOf, type LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { PartFailure } from './fetchPart.ts';

/** In characters: browsers store no more for a site. */
const maxLength = 5 * 1024 * 1024;

const storageKey = (id: string) => `opened.${id}`;

/** Saves an opened file until the tab closes, so that a reload finds it; others are dropped if there is no room. */
export function saveOpenedFile(opened: LoadedDataset): void {
  const { file, requestedId } = opened;
  if (file === undefined) return;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file);
  if (text.length > maxLength) return;
  const item = JSON.stringify({ name: fileNameOf(opened), text, requestedId });
  const save = () => sessionStorage.setItem(storageKey(fileId(opened)), item);
  try {
    try {
      save();
    } catch {
      for (const other of Object.keys(sessionStorage))
        if (other.startsWith(storageKey(''))) sessionStorage.removeItem(other);
      save();
    }
  } catch {
    // Not every browser has such a store for every page, or room for this file.
  }
}

/** Restores and checks the saved file with this id; undefined for none. Rejects only with a PartFailure. */
export async function restoreOpenedFile(id: string): Promise<LoadedDataset | undefined> {
  try {
    const item: unknown = JSON.parse(sessionStorage.getItem(storageKey(id)) ?? 'null');
    if (!isStoredFile(item)) return undefined;
    const { openBytes } = await import('./openFile.ts');
    const result = await openBytes(item.name, new TextEncoder().encode(item.text));
    if (result.kind === 'error' || fileId(result.opened) !== id) return undefined;
    const { opened } = result;
    return item.requestedId === undefined ? opened : { ...opened, requestedId: item.requestedId };
  } catch (error) {
    if (error instanceof PartFailure) throw error;
    return undefined;
  }
}

type StoredFile = { name: string; text: string; requestedId?: string };

function isStoredFile(item: unknown): item is StoredFile {
  if (typeof item !== 'object' || item === null || !('name' in item) || !('text' in item)) return false;
  const { name, text } = item;
  const requestedId = 'requestedId' in item ? item.requestedId : undefined;
  return typeof name === 'string' && typeof text === 'string' && ['undefined', 'string'].includes(typeof requestedId);
}
