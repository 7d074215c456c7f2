import { maxBytes } from '#src/dataset/file/parse.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { LoadFailure } from './failure.ts';
import type { OpenError } from './openError.ts';
import { readDataset } from './readDataset.ts';
import { sha256Of } from './sha256.ts';

export type OpenResult = { kind: 'opened'; opened: LoadedDataset } | { kind: 'error'; error: OpenError };

/**
 * Reads and checks a file of the reader; returns its dataset, or why it could not be opened. Rejects only with a
 * PartFailure.
 */
export async function openFile(file: File): Promise<OpenResult> {
  if (file.size > maxBytes) return { kind: 'error', error: { reason: 'too-large' } };
  const bytes = await bytesOf(file);
  if (bytes === undefined) return { kind: 'error', error: { reason: 'unreadable' } };
  if (bytes.length === 0) return { kind: 'error', error: { reason: 'empty' } };
  try {
    return { kind: 'opened', opened: await openBytes(file.name, bytes) };
  } catch (error) {
    return { kind: 'error', error: openErrorOf(error) };
  }
}

/** Reads the dataset in the bytes of a file. Throws a LoadFailure where it is invalid, or a PartFailure. */
export async function openBytes(name: string, file: Uint8Array<ArrayBuffer>): Promise<LoadedDataset> {
  const dataset = readDataset(file, name);
  const sha256 = await sha256Of(file);
  return { name, dataset, sha256, file };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

function openErrorOf(error: unknown): OpenError {
  if (!(error instanceof LoadFailure)) throw error;
  const { failure } = error;
  switch (failure.reason) {
    case 'web-page':
    case 'cut-short':
    case 'not-json':
    case 'invalid':
      return failure;
    default:
      return { reason: 'unreadable' };
  }
}
