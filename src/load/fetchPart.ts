/**
 * Why a part of the app is not there: no answer came or no good one, the site has no such file any more, or it came and
 * the browser would not start it.
 */
export type Lack = 'unfetched' | 'gone' | 'unstarted';

/** What is thrown where a part of the app is not there. */
export class PartFailure extends Error {
  readonly lack: Lack;
  /** Asks for it again, past what the browser keeps; rejects in the same way. */
  readonly again: () => Promise<unknown>;

  constructor(lack: Lack, again: () => Promise<unknown>, options?: ErrorOptions) {
    super(`no part of the page: ${lack}`, options);
    this.name = 'PartFailure';
    this.lack = lack;
    this.again = again;
  }
}

/** The event on the window when a part has come that could not be fetched before: others may come now too. */
export const partCame = 'part-came';

const held = new Set<string>();
const missed = new Set<string>();

/**
 * Returns the part of the app that `load` imports, once all `files` that it needs have come (addresses as seen `from` a
 * file). Browsers import no file again that they once could not import, however good the connection is by then, but
 * fetch it again as often as they are asked: so nothing is imported that was not fetched before. The build puts this
 * around each `import()`. Throws a PartFailure.
 */
export async function fetchPart<Part>(
  load: () => Promise<Part>,
  files: readonly string[] = [],
  from = '',
  cache: RequestCache = 'default',
): Promise<Part> {
  const again = () => fetchPart(load, files, from, 'reload');
  const found = await Promise.all(files.map((file) => hold(new URL(file, from).href, cache)));
  const lack = found.find((each) => each !== undefined);
  if (lack !== undefined) throw new PartFailure(lack, again);
  try {
    return await load();
  } catch (cause) {
    throw new PartFailure('unstarted', again, { cause });
  }
}

/** Has the browser keep a file. */
async function hold(address: string, cache: RequestCache): Promise<Lack | undefined> {
  if (held.has(address)) return undefined;
  const lack = await ask(address, cache);
  if (lack !== undefined) {
    missed.add(address);
    return lack;
  }
  held.add(address);
  if (missed.delete(address)) dispatchEvent(new Event(partCame));
  return undefined;
}

async function ask(address: string, cache: RequestCache): Promise<Lack | undefined> {
  try {
    const response = await fetch(address, { cache });
    const isScript = response.headers.get('content-type')?.includes('javascript') === true;
    if (response.status === 404 || (response.ok && !isScript)) return 'gone';
    // To its end, as it is kept only then.
    await response.arrayBuffer();
    return response.ok ? undefined : 'unfetched';
  } catch {
    return 'unfetched';
  }
}
