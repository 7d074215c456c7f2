import { failLateWhenLeaving } from './departure.ts';
import { FileFailure, type FileFailureReason, fetchFile } from './fetchFile.ts';

/** Thrown where a part of the app is missing: its files are, or the browser did not start it. */
export class PartFailure extends Error {
  readonly reason: FileFailureReason | 'unstarted';
  /** Fetches the part again; rejects with a PartFailure. */
  readonly again: () => Promise<unknown>;

  constructor(reason: FileFailureReason | 'unstarted', again: () => Promise<unknown>, options?: ErrorOptions) {
    super(`no part of the page: ${reason}`, options);
    this.name = 'PartFailure';
    this.reason = reason;
    this.again = again;
  }
}

/**
 * Returns the part of the app that `load` imports, after fetching all `files` that it needs (URLs relative to `from`). The
 * build puts this around each `import()`. Throws a PartFailure.
 * A browser never imports a file again that it once failed to import, but fetches it as often as it is asked.
 */
export async function fetchPart<Part>(
  load: () => Promise<Part>,
  files: readonly string[] = [],
  from = '',
): Promise<Part> {
  try {
    await Promise.all(files.map((file) => fetchFile(new URL(file, from).href, isScript)));
    return await failLateWhenLeaving(load);
  } catch (cause) {
    const reason = cause instanceof FileFailure ? cause.reason : 'unstarted';
    throw new PartFailure(reason, () => fetchPart(load, files, from), { cause });
  }
}

const isScript = (_: unknown, type: string) => type.includes('javascript') || undefined;
