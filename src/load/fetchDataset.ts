import type { Dataset } from '#src/dataset/schema.ts';
import { LoadFailure } from './failure.ts';
import { readDataset } from './readDataset.ts';

/** Fetches the dataset at `address` and checks it. Throws a LoadFailure, or the signal's reason when it was aborted. */
export async function fetchDataset(address: string, signal: AbortSignal): Promise<Dataset> {
  const response = await ask(address, signal);
  if (!response.ok) throw new LoadFailure({ reason: 'missing', address, status: response.status });
  if (response.headers.get('content-type')?.includes('html')) throw new LoadFailure({ reason: 'web-page', address });
  return readDataset(await bodyOf(response, address, signal), address);
}

async function ask(address: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { signal });
  } catch (cause) {
    signal.throwIfAborted();
    throw new LoadFailure({ reason: navigator.onLine ? 'unreachable' : 'offline', address }, { cause });
  }
}

async function bodyOf(response: Response, address: string, signal: AbortSignal): Promise<ArrayBuffer> {
  try {
    return await response.arrayBuffer();
  } catch (cause) {
    signal.throwIfAborted();
    throw new LoadFailure({ reason: 'cut-short', address }, { cause });
  }
}
