import { maxBytes } from '#src/dataset/file/parse.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { LoadFailure } from './failure.ts';
import type { OpenFault } from './openError.ts';
import { readDataset } from './readDataset.ts';
import { sha256Of } from './sha256.ts';

export type Outcome = { kind: 'opened'; opened: LoadedDataset } | { kind: 'fault'; fault: OpenFault };

/** Reads a file of the reader's as a dataset and checks it; why it cannot be shown is told too. Throws only a PartFailure. */
export async function openFile(file: File): Promise<Outcome> {
  if (file.size > maxBytes) return { kind: 'fault', fault: { reason: 'too-large' } };
  const bytes = await bytesOf(file);
  if (bytes === undefined) return { kind: 'fault', fault: { reason: 'unreadable' } };
  if (bytes.length === 0) return { kind: 'fault', fault: { reason: 'empty' } };
  try {
    return { kind: 'opened', opened: await openBytes(file.name, bytes) };
  } catch (error) {
    return { kind: 'fault', fault: faultOf(error) };
  }
}

/** The dataset in the bytes of a file. Throws a LoadFailure where there is none, else a PartFailure. */
export async function openBytes(name: string, file: Uint8Array<ArrayBuffer>): Promise<LoadedDataset> {
  const dataset = await readDataset(file, name);
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

function faultOf(error: unknown): OpenFault {
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
