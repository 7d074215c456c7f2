import { failLateWhenLeaving } from './departure.ts';
import { queryClient } from './queryClient.ts';

/** Why a file is missing: its request failed, or the site has no such file now. */
export type FileFailureReason = 'unfetched' | 'gone';

/** Thrown where a file of the site is missing. */
export class FileFailure extends Error {
  readonly reason: FileFailureReason;

  constructor(reason: FileFailureReason, options?: ErrorOptions) {
    super(`no file of the site: ${reason}`, options);
    this.name = 'FileFailure';
    this.reason = reason;
  }
}

/** Event of the window when a file arrives that was missing before: others may arrive now too. */
export const fileRecovered = 'file-came';

/** Makes of a file and its content type what is kept of it; undefined where it is not what was asked for. */
type Take<Kept> = (bytes: Uint8Array<ArrayBuffer>, type: string) => Kept | undefined;

/**
 * Fetches a file of the site once, and returns what `take` makes of it. A request that fails is made once more by itself;
 * after any failure a file is asked for past the browser's cache, which may have a wrong answer. Throws a FileFailure;
 * where the reader is leaving the page, once they stay.
 *
 * @example const style = await fetchFile(url, (bytes, type) => (type === 'text/css' ? bytes : undefined));
 */
export async function fetchFile<Kept>(url: string, take: Take<Kept>): Promise<Kept> {
  const queryKey = ['site file', url];
  const state = () => queryClient.getQueryState(queryKey);
  const wasMissing = state()?.status === 'error';
  const kept = await failLateWhenLeaving(() =>
    queryClient.query({
      queryKey,
      queryFn: () => requestFile(url, take, wasMissing || state()?.fetchFailureCount ? 'reload' : 'default'),
      gcTime: Number.POSITIVE_INFINITY,
      retry: (count, error) => count === 0 && error instanceof FileFailure && error.reason === 'unfetched',
    }),
  );
  if (wasMissing) dispatchEvent(new Event(fileRecovered));
  return kept;
}

async function requestFile<Kept>(url: string, take: Take<Kept>, cache: RequestCache): Promise<Kept> {
  const { status, ok, type, bytes } = await answerOf(url, cache);
  if (!ok) throw new FileFailure(status === 404 ? 'gone' : 'unfetched');
  const kept = take(bytes, type);
  if (kept === undefined) throw new FileFailure('gone');
  return kept;
}

async function answerOf(url: string, cache: RequestCache) {
  try {
    const response = await fetch(url, { cache });
    const type = response.headers.get('content-type') ?? '';
    // To its end: only then the browser caches it.
    return { status: response.status, ok: response.ok, type, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (cause) {
    throw new FileFailure('unfetched', { cause });
  }
}
