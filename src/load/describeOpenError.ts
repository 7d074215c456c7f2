import { type FailureText, problemsOf, stageFaults } from './describeFailure.ts';
import type { Failure } from './failure.ts';
import type { OpenError } from './openError.ts';

/** Describes to a reader why a file could not be opened, and what to do: with it, and `then`. */
export function describeOpenError(name: string, error: OpenError, then = 'open it again'): FailureText {
  const { problems, more } = 'url' in error ? problemsOf(error) : { problems: [], more: 0 };
  return { title: `${name} was not opened`, detail: detailOf(error, then), problems, more };
}

/** Describes to the writer of a file that the page shows whenever it is saved why it could not be shown, and what to do. */
export function describeWatchedFile(name: string, failure: Failure): FailureText {
  switch (failure.reason) {
    case 'missing':
      return {
        ...{ title: `${name} is missing`, problems: [], more: 0 },
        detail: 'It was moved, renamed or deleted. Once it is back in its place, this page shows it by itself.',
      };
    case 'offline':
    case 'unreachable':
      return {
        ...{ title: `${name} could not be read`, problems: [], more: 0 },
        detail: 'What serves this page no longer answers. Start it again, then try again.',
      };
    default:
      return describeOpenError(name, failure, 'this page shows it by itself once it is saved');
  }
}

function detailOf(error: OpenError, then: string): string {
  switch (error.reason) {
    case 'folder':
      return 'It is a folder. Choose one JSON file in it.';
    case 'unreadable':
      return 'It could not be read: it may have been moved or changed, or be a folder. Choose it again.';
    case 'too-large':
      return 'It is larger than 10 MB, which is more than a dataset may have.';
    case 'empty':
      return `There is nothing in it. Save it again where it was made, then ${then}.`;
    case 'published':
      return 'It is, byte for byte, the dataset that this site publishes on this page, so it need not be opened.';
    case 'web-page':
      return 'It is a web page, and a dataset is a JSON file. If it was saved from a website, save the JSON file itself.';
    case 'cut-short':
      return `It ends too early: an end is missing, or the rest of it was lost when it was saved, copied or downloaded. Complete it or get the whole file, then ${then}.`;
    case 'not-text':
      return 'A dataset is a JSON file, a text saved as UTF-8, and this file is none.';
    case 'not-json':
      return `It is not well-formed JSON. Correct it in a text editor, then ${then}.`;
    case 'invalid':
      return `${stageFaults[error.stage]}. Correct each of these in a text editor, then ${then}.`;
  }
}
