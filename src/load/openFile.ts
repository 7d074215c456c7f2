import { bytesOf } from '#src/dataset/file/decode.ts';
import { maxBytes } from '#src/dataset/file/parse.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { checkInWorker } from './checkInWorker.ts';
import type { OpenError } from './openError.ts';
import type { OpenStep } from './openSteps.ts';
import { parseUnchecked } from './parseUnchecked.ts';
import { readDataset } from './readDataset.ts';
import { sha256Of } from './sha256.ts';

export type OpenResult = { kind: 'opened'; opened: LoadedDataset } | { kind: 'error'; error: OpenError };

/** How an opening is followed, and cancelled. */
export type OpenOptions = { signal?: AbortSignal; onStep?: (step: OpenStep) => void };

/** In bytes: a larger file is checked in a worker. */
const maxBytesHere = 200_000;

/** Reads and checks a file of the reader; returns its dataset, or an error. Rejects with a PartFailure or the abort reason. */
export async function openFile(file: File, options: OpenOptions = {}): Promise<OpenResult> {
  if (file.size > maxBytes) return { kind: 'error', error: { reason: 'too-large' } };
  options.onStep?.('reading');
  const bytes = await bytesOf(file);
  if (bytes === undefined) return { kind: 'error', error: { reason: 'unreadable' } };
  return openBytes(file.name, bytes, options);
}

/** Reads and checks the dataset in the bytes of a file, like `openFile`. */
export async function openBytes(
  name: string,
  file: Uint8Array<ArrayBuffer>,
  { signal, onStep }: OpenOptions = {},
): Promise<OpenResult> {
  signal?.throwIfAborted();
  onStep?.('checking');
  const read =
    (file.length > maxBytesHere ? await readInWorker(name, file, signal) : undefined) ?? readDataset(file, name);
  if ('fault' in read) return { kind: 'error', error: read.fault };
  return { kind: 'opened', opened: { name, dataset: read.dataset, sha256: await sha256Of(file), file } };
}

async function readInWorker(
  name: string,
  file: Uint8Array<ArrayBuffer>,
  signal: AbortSignal | undefined,
): Promise<ReturnType<typeof readDataset> | undefined> {
  const reply = await checkInWorker({ file, name }, signal);
  if (reply?.fault !== undefined) return { fault: reply.fault };
  const dataset = reply && parseUnchecked(new TextDecoder().decode(file));
  return dataset && { dataset };
}
