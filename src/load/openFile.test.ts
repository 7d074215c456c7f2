import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { openBytes, openFile } from './openFile.ts';

const fileOf = (text: string, name = 'harbour.json') => new File([text], name);
const harbour = JSON.stringify(inventedDataset());

test('a dataset is opened with its file, that file’s name and its SHA-256', async () => {
  const sha256 = createHash('sha256').update(harbour).digest('hex');
  const outcome = await openFile(fileOf(harbour));
  expect(outcome).toMatchObject({ kind: 'opened', opened: { name: 'harbour.json', sha256 } });
  expect(outcome).toMatchObject({ opened: { dataset: { title: 'Harbour Repair Scheme' } } });
});

test.each([
  ['nothing', '', 'empty'],
  ['a byte order mark and a line', '\ufeff\n', 'empty'],
  ['half a file', harbour.slice(0, 500), 'cut-short'],
  ['a web page', '<!doctype html><p>Hello', 'web-page'],
  ['no JSON', '{;}', 'not-json'],
  ['other JSON', '{}', 'invalid'],
  ['too much', ' '.repeat(10_000_001), 'too-large'],
])('%s is a fault, not an error', async (_, text, reason) => {
  expect(await openFile(fileOf(text))).toMatchObject({ kind: 'error', error: { reason } });
});

test('of bytes among others only they are read', async () => {
  const around = new TextEncoder().encode(`{;}${harbour}{;}`);
  const sha256 = createHash('sha256').update(harbour).digest('hex');
  expect(await openBytes('harbour.json', around.subarray(3, -3))).toMatchObject({
    kind: 'opened',
    opened: { sha256, dataset: { title: 'Harbour Repair Scheme' } },
  });
});

test('what cannot be read is said to be so', async () => {
  const file = fileOf(harbour);
  file.arrayBuffer = () => Promise.reject(new Error('gone'));
  expect(await openFile(file)).toEqual({ kind: 'error', error: { reason: 'unreadable' } });
});
