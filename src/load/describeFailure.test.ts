import { expect, test } from 'vitest';
import { describeFailure } from './describeFailure.ts';
import type { Failure } from './failure.ts';

const url = 'https://harbour.example/data/harbour-repair.json';
const problems = [{ path: 'title', message: 'must be a text, but is 7', line: 3 }];

test.each<[string, Failure, string[]]>([
  ['no network', { reason: 'offline', url }, ['You are offline', 'Connect it, then try again.']],
  ['no answer', { reason: 'unreachable', url }, ['could not be fetched', url, 'Check the connection']],
  ['no file', { reason: 'missing', url, status: 404 }, ['The numbers are missing', url, '404', 'data']],
  ['a refusal', { reason: 'missing', url, status: 503 }, ['did not give the numbers', url, '503']],
  ['a web page', { reason: 'web-page', url }, ['A web page came instead', url, 'sign-in page']],
  ['an empty file', { reason: 'empty', url }, ['Only part', url, 'Try again.']],
  ['half a file', { reason: 'cut-short', url, problems }, ['Only part', url, 'Try again.']],
  ['not text', { reason: 'not-text', url, problems }, ['cannot be read', url, 'saved as UTF-8']],
  ['not JSON', { reason: 'not-json', url, problems }, ['cannot be read', url, 'not well-formed JSON']],
  ['wrong shape', { reason: 'invalid', url, stage: 'shape', problems, more: 0 }, ['has mistakes', 'wrong kind']],
  ['wrong words', { reason: 'invalid', url, stage: 'words', problems, more: 0 }, ['those of the release', url]],
])('%s is told with what to do', (_, failure, words) => {
  const { title, detail } = describeFailure(failure);
  for (const word of words) expect(`${title}. ${detail}`).toContain(word);
});

test('the problems of a file come with it, and how many more there are', () => {
  const { problems: told, more } = describeFailure({
    reason: 'invalid',
    url,
    stage: 'references',
    problems,
    more: 4,
  });
  expect(told).toEqual(problems);
  expect(more).toBe(4);
});

test('where there was no file there are no problems in it', () => {
  expect(describeFailure({ reason: 'offline', url })).toMatchObject({ problems: [], more: 0 });
});
