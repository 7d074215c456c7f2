import { FileFailure } from '#src/load/fetchFile.ts';
import { PartFailure } from '#src/load/fetchPart.ts';

/** Returns why a part of the page or a file is missing; undefined where something else went wrong. */
export const missingReason = (error: unknown): PartFailure['reason'] | undefined =>
  error instanceof PartFailure || error instanceof FileFailure ? error.reason : undefined;

/** Returns why something is missing, as a sentence that begins with `what`: `The code could not be fetched: …`. */
export function describeError(what: string, error: Error): string {
  switch (missingReason(error)) {
    case 'unfetched':
      return `${what} could not be fetched: the connection may be gone.`;
    case 'gone':
      return `${what} could not be fetched: the site has been published again. Load the page again; its address keeps what you chose.`;
    case 'unstarted':
      return `${what} came, but could not be started. Load the page again; its address keeps what you chose.`;
    case undefined:
      return `${what} failed: something in this page went wrong (${error.message}).`;
  }
}
