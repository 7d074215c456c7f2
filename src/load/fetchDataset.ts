import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { LoadFailure } from './failure.ts';
import { parseUnchecked } from './parseUnchecked.ts';
import { sha256Of } from './sha256.ts';

/**
 * URL of a dataset, the SHA-256 (64 hex digits) of the file that was checked when the site was built, and the name of a file
 * that its writer looks at.
 */
export type DatasetLink = { url: string; sha256?: string; name?: string };

/** Fetches a dataset, and checks it unless the build has. Throws a LoadFailure, a PartFailure or the abort reason. */
export async function fetchDataset(link: DatasetLink, signal: AbortSignal): Promise<LoadedDataset> {
  const { url } = link;
  const response = await fetchResponse(url, signal);
  if (!response.ok) throw new LoadFailure({ reason: 'missing', url, status: response.status });
  if (response.headers.get('content-type')?.includes('html')) throw new LoadFailure({ reason: 'web-page', url });
  const file = await bodyOf(response, url, signal);
  const sha256 = await sha256Of(file);
  const dataset = sha256 === link.sha256 ? parseUnchecked(new TextDecoder().decode(file)) : undefined;
  if (dataset !== undefined) return { dataset, sha256, file };
  const { readDataset } = await import('./readDataset.ts');
  const read = readDataset(file, link.name ?? url);
  if ('fault' in read) throw new LoadFailure(read.fault);
  return { dataset: read.dataset, sha256, file };
}

async function fetchResponse(url: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { signal });
  } catch (cause) {
    signal.throwIfAborted();
    throw new LoadFailure({ reason: navigator.onLine ? 'unreachable' : 'offline', url }, { cause });
  }
}

async function bodyOf(response: Response, url: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    signal.throwIfAborted();
    throw new LoadFailure({ reason: 'cut-short', url, problems: [] }, { cause });
  }
}
