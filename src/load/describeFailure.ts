import type { Problem, Stage } from '#src/dataset/file/parse.ts';
import type { Failure } from './failure.ts';

export type FailureText = { title: string; detail: string; problems: Problem[]; more: number };

/** Describes why a dataset could not be loaded, and what to do; `more` counts the problems beyond `problems`. */
export function describeFailure(failure: Failure): FailureText {
  // Of half a file the other half is missing, which is no mistake in it.
  const { problems, more } = failure.reason === 'cut-short' ? { problems: [], more: 0 } : problemsOf(failure);
  return { ...sentences(failure), problems, more };
}

function sentences(failure: Failure): { title: string; detail: string } {
  const { url } = failure;
  switch (failure.reason) {
    case 'offline':
      return {
        title: 'You are offline',
        detail:
          'This device has no network connection, so the numbers could not be fetched. Connect it, then try again.',
      };
    case 'unreachable':
      return {
        title: 'The numbers could not be fetched',
        detail: `The server did not answer, or refused, when asked for ${url}. Check the connection, then try again.`,
      };
    case 'missing':
      return describeStatus(url, failure.status);
    case 'web-page':
      return {
        title: 'A web page came instead of the numbers',
        detail: `${url} should be a dataset, but is a web page. A sign-in page of the network you are on may have answered: open another site first, then try again.`,
      };
    case 'empty':
    case 'cut-short':
      return {
        title: 'Only part of the numbers arrived',
        detail: `The file at ${url} ends too early. Nothing of it is shown. Try again.`,
      };
    case 'not-text':
      return {
        title: 'The numbers cannot be read',
        detail: `A dataset is a JSON file, a text saved as UTF-8, and the file at ${url} is none. Nothing of it is shown. Whoever keeps the file needs to correct it.`,
      };
    case 'not-json':
      return {
        title: 'The numbers cannot be read',
        detail: `The file at ${url} is not well-formed JSON. Nothing of it is shown. Whoever keeps the file needs to correct it.`,
      };
    case 'invalid':
      return {
        title: 'The dataset has mistakes',
        detail: `${stageFaults[failure.stage]} in the file at ${url}. Nothing of it is shown. Whoever keeps the file needs to correct it.`,
      };
  }
}

/** The fault of a file by the stage of its check, without its place. */
export const stageFaults: Record<Stage, string> = {
  file: 'Something is wrong with the JSON',
  shape: 'Something is missing, unknown or of the wrong kind',
  references: 'Some entries do not fit together',
  words: 'Some quotes or numbers are not those of the release',
};

function describeStatus(url: string, status: number): { title: string; detail: string } {
  if (status === 404 || status === 410) {
    return {
      title: 'The numbers are missing',
      detail: `There is no file at ${url} (status ${status}). The folder "data" belongs beside this page; once it is there, try again.`,
    };
  }
  return {
    title: 'The server did not give the numbers',
    detail: `Asked for ${url}, it answered with status ${status}. Try again in a while.`,
  };
}

/** Returns the first problems of a file, and how many more it has. */
export function problemsOf(failure: Failure): { problems: Problem[]; more: number } {
  if (failure.reason === 'invalid') return { problems: failure.problems, more: failure.more };
  return { problems: 'problems' in failure ? failure.problems : [], more: 0 };
}
