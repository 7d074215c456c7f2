import { expect, test } from 'vitest';
import { describeFailure } from './describeFailure.ts';
import type { Failure } from './failure.ts';

const address = 'https://harbour.example/data/harbour-repair.json';
const problems = [{ path: 'title', message: 'must be a text, but is 7', line: 3 }];

test.each<[string, Failure, string[]]>([
  ['no network', { reason: 'offline', address }, ['You are offline', 'Connect it, then try again.']],
  ['no answer', { reason: 'unreachable', address }, ['could not be fetched', address, 'Check the connection']],
  ['no file', { reason: 'missing', address, status: 404 }, ['The numbers are missing', address, '404', 'data']],
  ['a refusal', { reason: 'missing', address, status: 503 }, ['did not give the numbers', address, '503']],
  ['a web page', { reason: 'web-page', address }, ['A web page came instead', address, 'sign-in page']],
  ['half a file', { reason: 'cut-short', address }, ['Only part', address, 'Try again.']],
  ['not JSON', { reason: 'not-json', address, problems }, ['cannot be read', address, 'not well-formed JSON']],
  ['wrong shape', { reason: 'invalid', address, stage: 'shape', problems, more: 0 }, ['has mistakes', 'wrong kind']],
  ['wrong words', { reason: 'invalid', address, stage: 'words', problems, more: 0 }, ['those of the release', address]],
])('%s is told with what to do', (_, failure, words) => {
  const { title, detail } = describeFailure(failure);
  for (const word of words) expect(`${title}. ${detail}`).toContain(word);
});

test('the problems of a file come with it, and how many more there are', () => {
  const { problems: told, more } = describeFailure({
    reason: 'invalid',
    address,
    stage: 'references',
    problems,
    more: 4,
  });
  expect(told).toEqual(problems);
  expect(more).toBe(4);
});

test('where there was no file there are no problems in it', () => {
  expect(describeFailure({ reason: 'offline', address })).toMatchObject({ problems: [], more: 0 });
});
