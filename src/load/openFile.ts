import { bytesOf } from '#src/dataset/file/decode.ts';
import { isBlank } from '#src/dataset/file/encoding.ts';
import { maxBytes } from '#src/dataset/file/parse.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { OpenError } from './openError.ts';
import { readDataset } from './readDataset.ts';
import { sha256Of } from './sha256.ts';

export type OpenResult = { kind: 'opened'; opened: LoadedDataset } | { kind: 'error'; error: OpenError };

/** Reads and checks a file of the reader; returns its dataset, or an error. Rejects only with a PartFailure. */
export async function openFile(file: File): Promise<OpenResult> {
  if (file.size > maxBytes) return { kind: 'error', error: { reason: 'too-large' } };
  const bytes = await bytesOf(file);
  if (bytes === undefined) return { kind: 'error', error: { reason: 'unreadable' } };
  if (isBlank(bytes)) return { kind: 'error', error: { reason: 'empty' } };
  return openBytes(file.name, bytes);
}

/** Reads and checks the dataset in the bytes of a file, like `openFile`. */
export async function openBytes(name: string, file: Uint8Array<ArrayBuffer>): Promise<OpenResult> {
  const read = readDataset(file, name);
  if ('fault' in read) return { kind: 'error', error: read.fault };
  return { kind: 'opened', opened: { name, dataset: read.dataset, sha256: await sha256Of(file), file } };
}
