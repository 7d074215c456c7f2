import type { Dataset } from '#src/dataset/schema.ts';
import { checkedFile } from './checkedFile.ts';
import type { DatasetLink } from './datasetLink.ts';
import { LoadFailure } from './failure.ts';

/**
 * Fetches a dataset and checks it, unless its bytes are those that were checked when the site was built: so the checker
 * itself is fetched only where it has something to find. Throws a LoadFailure, or the signal's reason when aborted.
 */
export async function fetchDataset({ address, sha256 }: DatasetLink, signal: AbortSignal): Promise<Dataset> {
  const response = await ask(address, signal);
  if (!response.ok) throw new LoadFailure({ reason: 'missing', address, status: response.status });
  if (response.headers.get('content-type')?.includes('html')) throw new LoadFailure({ reason: 'web-page', address });
  const bytes = await bodyOf(response, address, signal);
  return (await checkedFile(bytes, sha256)) ?? (await checker(address))(bytes, address);
}

async function checker(address: string) {
  try {
    return (await import('./readDataset.ts')).readDataset;
  } catch (cause) {
    throw new LoadFailure({ reason: navigator.onLine ? 'unreachable' : 'offline', address }, { cause });
  }
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
