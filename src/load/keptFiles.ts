import { fileId, fileNameOf, type LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { PartFailure } from './fetchPart.ts';

/** More characters than a browser keeps for a site. */
const mostCharacters = 5 * 1024 * 1024;

const key = (digits: string) => `opened.${digits}`;

/**
 * Keeps an opened file for as long as the tab is open, so that a reload finds it; of several, the last where there is no
 * room for all. Where the browser keeps nothing, or not so much, nothing is kept.
 */
export function keepFile(opened: LoadedDataset): void {
  const { file, requestedId } = opened;
  if (file === undefined) return;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file);
  if (text.length > mostCharacters) return;
  const kept = JSON.stringify({ name: fileNameOf(opened), text, requestedId });
  try {
    const { length } = sessionStorage;
    const others = Array.from({ length }, (_, index) => sessionStorage.key(index) ?? '');
    if (put(fileId(opened), kept)) return;
    for (const other of others) if (other.startsWith(key(''))) sessionStorage.removeItem(other);
    put(fileId(opened), kept);
  } catch {
    // Not every browser has such a store for every page.
  }
}

function put(digits: string, kept: string): boolean {
  try {
    sessionStorage.setItem(key(digits), kept);
    return true;
  } catch {
    return false;
  }
}

/**
 * The file with these first digits of its SHA-256, as it was kept, checked again; undefined where none was. Rejects only
 * with a PartFailure, where what reads it is not there.
 */
export async function keptFile(digits: string): Promise<LoadedDataset | undefined> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key(digits)) ?? 'null');
    if (!isKept(kept)) return undefined;
    const { openBytes } = await import('./openFile.ts');
    const opened = await openBytes(kept.name, new TextEncoder().encode(kept.text));
    if (fileId(opened) !== digits) return undefined;
    return kept.requestedId === undefined ? opened : { ...opened, requestedId: kept.requestedId };
  } catch (error) {
    if (error instanceof PartFailure) throw error;
    return undefined;
  }
}

type Kept = { name: string; text: string; requestedId?: string };

function isKept(kept: unknown): kept is Kept {
  if (typeof kept !== 'object' || kept === null || !('name' in kept) || !('text' in kept)) return false;
  const { name, text } = kept;
  const requestedId = 'requestedId' in kept ? kept.requestedId : undefined;
  return typeof name === 'string' && typeof text === 'string' && ['undefined', 'string'].includes(typeof requestedId);
}
