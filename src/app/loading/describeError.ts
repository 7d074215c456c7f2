import { FileFailure } from '#src/load/fetchFile.ts';
import { PartFailure } from '#src/load/fetchPart.ts';

/** Returns why something is missing, as a sentence that begins with `what`: `The code could not be fetched: …`. */
export function describeError(what: string, error: Error): string {
  if (error instanceof FileFailure) return `${what} could not be fetched: the connection may be gone.`;
  if (!(error instanceof PartFailure)) return `${what} failed: something in this page went wrong (${error.message}).`;
  switch (error.reason) {
    case 'unfetched':
      return `${what} could not be fetched: the connection may be gone.`;
    case 'gone':
      return `${what} could not be fetched: the site has been published again. Load the page again; its address keeps what you chose.`;
    case 'unstarted':
      return `${what} came, but could not be started. Load the page again; its address keeps what you chose.`;
  }
}
