import { expect, test } from 'vitest';
import { purposeOf } from './handleFile.ts';

const dropped = (content: string, name: string, type = '') =>
  purposeOf({ given: { kind: 'file', file: new File([content], name, { type }) }, count: 1, purpose: 'either' });

test.each([
  ['a JSON file by its name', '\x89PNG', 'harbour.JSON', '', 'open'],
  ['a JSON file by its type', '', 'harbour', 'application/json', 'open'],
  ['a JSON file by its content', ' \n{"format": 1', 'harbour.txt', 'text/plain', 'open'],
  ['a drawing', '<svg/>', 'work.svg', 'image/svg+xml', 'check'],
  ['a text', 'Hello', 'harbour.txt', 'text/plain', 'check'],
  ['nothing', '', 'harbour', '', 'check'],
])('%s', async (_, content, name, type, purpose) => {
  expect(await dropped(content, name, type)).toBe(purpose);
});

test('a folder is neither, which the check says', async () => {
  const given = { kind: 'folder', name: 'harbour.json' } as const;
  expect(await purposeOf({ given, count: 1, purpose: 'either' })).toBe('check');
});

test('what a file was chosen for is done', async () => {
  const given = { kind: 'file', file: new File(['{}'], 'a.json') } as const;
  expect(await purposeOf({ given, count: 1, purpose: 'check' })).toBe('check');
  expect(await purposeOf({ given, count: 1, purpose: 'open' })).toBe('open');
});
