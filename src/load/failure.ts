import type { Problem, Stage } from '#src/dataset/file/parse.ts';

/** Why a dataset could not be loaded, and its URL, or the name of a file of the reader. */
export type Failure = { url: string } & (
  | { reason: 'offline' }
  | { reason: 'unreachable' }
  | { reason: 'missing'; status: number }
  | { reason: 'web-page' }
  | { reason: 'empty' }
  | { reason: 'cut-short' | 'not-text' | 'not-json'; problems: Problem[] }
  | { reason: 'invalid'; stage: Stage; problems: Problem[]; more: number }
);

/** What is wrong with a file that came. */
export type FileFault = Extract<
  Failure,
  { reason: 'web-page' | 'empty' | 'cut-short' | 'not-text' | 'not-json' | 'invalid' }
>;

/** Thrown where a dataset could not be loaded; any other error is a fault of the app. */
export class LoadFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(`no dataset from ${failure.url}: ${failure.reason}`, options);
    this.name = 'LoadFailure';
    this.failure = failure;
  }
}
