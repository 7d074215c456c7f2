import { expect, test } from 'vitest';
import { readHeaders } from './headers.mjs';

const headersOf = readHeaders(
  [
    '# a remark',
    '/*',
    '  X-Everywhere: yes: really',
    '',
    '/boats/*',
    '  X-Boats: some',
    '/boats',
    '\tX-Harbour: one',
  ].join('\n'),
);

test('a rule with a star is for every address that begins so', () => {
  expect(headersOf('/boats/7')).toEqual([
    ['X-Everywhere', 'yes: really'],
    ['X-Boats', 'some'],
  ]);
});

test('a rule without a star is for its address alone', () => {
  expect(headersOf('/boats')).toEqual([
    ['X-Everywhere', 'yes: really'],
    ['X-Harbour', 'one'],
  ]);
});
