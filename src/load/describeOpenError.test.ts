import { expect, test } from 'vitest';
import { describeOpenError, describeWatchedFile } from './describeOpenError.ts';
import type { Failure } from './failure.ts';
import type { OpenError } from './openError.ts';

const url = 'harbour.json';
const problems = [{ path: 'title', message: 'must be a text, but is 7', line: 3 }];

test.each<[string, OpenError, string]>([
  ['a folder', { reason: 'folder' }, 'It is a folder. Choose one JSON file in it.'],
  ['what is gone', { reason: 'unreadable' }, 'It could not be read'],
  ['too much', { reason: 'too-large' }, 'larger than 10 MB'],
  ['nothing', { reason: 'empty', url }, 'nothing in it'],
  ['the file of the site', { reason: 'published' }, 'byte for byte'],
  ['a web page', { reason: 'web-page', url }, 'It is a web page'],
  ['half a file', { reason: 'cut-short', url, problems }, 'Complete it or get the whole file'],
  ['no text', { reason: 'not-text', url, problems }, 'a text saved as UTF-8'],
  ['no JSON', { reason: 'not-json', url, problems }, 'not well-formed JSON'],
  ['wrong references', { reason: 'invalid', url, stage: 'references', problems, more: 0 }, 'do not fit together'],
])('%s is told with what to do', (_, fault, words) => {
  const { title, detail } = describeOpenError('harbour.json', fault);
  expect(title).toBe('harbour.json was not opened');
  expect(detail).toContain(words);
});

test('the mistakes of a file come with it, and how many more there are', () => {
  const fault = { reason: 'invalid', url, stage: 'shape', problems, more: 4 } as const;
  expect(describeOpenError('harbour.json', fault)).toMatchObject({ problems, more: 4 });
  expect(describeOpenError('harbour.json', { reason: 'empty', url })).toMatchObject({ problems: [], more: 0 });
});

test.each<[string, Failure, string, string]>([
  [
    'with mistakes',
    { reason: 'invalid', url, stage: 'shape', problems, more: 4 },
    'harbour.json was not opened',
    'Something is missing, unknown or of the wrong kind. Correct each of these in a text editor, then this page shows it by itself once it is saved.',
  ],
  [
    'that is empty',
    { reason: 'empty', url },
    'harbour.json was not opened',
    'There is nothing in it. Save it again where it was made, then this page shows it by itself once it is saved.',
  ],
  [
    'that is gone',
    { reason: 'missing', url: 'http://localhost/data/a.json', status: 404 },
    'harbour.json is missing',
    'It was moved, renamed or deleted. Once it is back in its place, this page shows it by itself.',
  ],
  [
    'that nothing serves',
    { reason: 'unreachable', url: 'http://localhost/data/a.json' },
    'harbour.json could not be read',
    'What serves this page no longer answers. Start it again, then try again.',
  ],
])('the writer of a file %s is told its name, and what to do', (_, failure, title, detail) => {
  expect(describeWatchedFile('harbour.json', failure)).toMatchObject({ title, detail });
});
