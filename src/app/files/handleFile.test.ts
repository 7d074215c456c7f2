import { expect, test } from 'vitest';
import { actionFor } from './handleFile.ts';

const dropped = (content: string, name: string, type = '') =>
  actionFor({ input: { kind: 'file', file: new File([content], name, { type }) }, count: 1, action: 'either' });

test.each([
  ['a JSON file by its name', '\x89PNG', 'harbour.JSON', '', 'open'],
  ['a JSON file by its type', '', 'harbour', 'application/json', 'open'],
  ['a JSON file by its content', ' \n{"format": 1', 'harbour.txt', 'text/plain', 'open'],
  ['a drawing', '<svg/>', 'work.svg', 'image/svg+xml', 'check'],
  ['a text', 'Hello', 'harbour.txt', 'text/plain', 'check'],
  ['nothing', '', 'harbour', '', 'check'],
])('%s', async (_, content, name, type, action) => {
  expect(await dropped(content, name, type)).toBe(action);
});

test('a folder is neither, which the check says', async () => {
  const input = { kind: 'folder', name: 'harbour.json' } as const;
  expect(await actionFor({ input, count: 1, action: 'either' })).toBe('check');
});

test('what a file was chosen for is done', async () => {
  const input = { kind: 'file', file: new File(['{}'], 'a.json') } as const;
  expect(await actionFor({ input, count: 1, action: 'check' })).toBe('check');
  expect(await actionFor({ input, count: 1, action: 'open' })).toBe('open');
});
