import { failLateWhenLeaving } from './departure.ts';

/** Why a part is missing: its request failed, the site has no such file now, or the browser did not start it. */
export type PartFailureReason = 'unfetched' | 'gone' | 'unstarted';

/** Thrown where a part of the app is missing. */
export class PartFailure extends Error {
  readonly reason: PartFailureReason;
  /** Fetches the part again, past the cache; rejects with a PartFailure. */
  readonly again: () => Promise<unknown>;

  constructor(reason: PartFailureReason, again: () => Promise<unknown>, options?: ErrorOptions) {
    super(`no part of the page: ${reason}`, options);
    this.name = 'PartFailure';
    this.reason = reason;
    this.again = again;
  }
}

/** Event of the window when a part arrives that could not be fetched before: others may arrive now too. */
export const partRecovered = 'part-came';

const fetchedUrls = new Set<string>();
const failedUrls = new Set<string>();

/**
 * Returns the part of the app that `load` imports, after fetching all `files` that it needs (URLs relative to `from`). The
 * build puts this around each `import()`. Throws a PartFailure; where the reader is leaving the page, once they stay.
 * A browser never imports a file again that it once failed to import, but fetches it as often as it is asked.
 */
export function fetchPart<Part>(
  load: () => Promise<Part>,
  files: readonly string[] = [],
  from = '',
  cache: RequestCache = 'default',
): Promise<Part> {
  return failLateWhenLeaving(() => fetchOnce(load, files, from, cache));
}

async function fetchOnce<Part>(
  load: () => Promise<Part>,
  files: readonly string[],
  from: string,
  cache: RequestCache,
): Promise<Part> {
  const again = () => fetchPart(load, files, from, 'reload');
  const reasons = await Promise.all(files.map((file) => fetchFile(new URL(file, from).href, cache)));
  const reason = reasons.find((each) => each !== undefined);
  if (reason !== undefined) throw new PartFailure(reason, again);
  try {
    return await load();
  } catch (cause) {
    throw new PartFailure('unstarted', again, { cause });
  }
}

/** Fetches a file into the browser's cache; returns why it is missing, or undefined. */
async function fetchFile(url: string, cache: RequestCache): Promise<PartFailureReason | undefined> {
  if (fetchedUrls.has(url)) return undefined;
  const reason = await requestFile(url, cache);
  if (reason !== undefined) {
    failedUrls.add(url);
    return reason;
  }
  fetchedUrls.add(url);
  if (failedUrls.delete(url)) dispatchEvent(new Event(partRecovered));
  return undefined;
}

async function requestFile(url: string, cache: RequestCache): Promise<PartFailureReason | undefined> {
  try {
    const response = await fetch(url, { cache });
    const isScript = response.headers.get('content-type')?.includes('javascript') === true;
    if (response.status === 404 || (response.ok && !isScript)) return 'gone';
    // To its end: only then the browser caches it.
    await response.arrayBuffer();
    return response.ok ? undefined : 'unfetched';
  } catch {
    return 'unfetched';
  }
}
