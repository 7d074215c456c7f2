// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { keepFile } from './keptFiles.ts';
import { deleteSavedFiles, restoreOpenedFile, saveOpenedFile, saveUnlessKept } from './openedFileStorage.ts';

function opened(title: string): LoadedDataset {
  const dataset = inventedDataset({ title });
  // As another program may write it: with a mark in front.
  const file = new TextEncoder().encode(`\ufeff${JSON.stringify(dataset)}`);
  const sha256 = createHash('sha256').update(file).digest('hex');
  return { name: `${title}.json`, dataset, sha256, file };
}

const digits = ({ sha256 }: LoadedDataset) => sha256.slice(0, 16);
const [first, second, third] = [opened('The first'), opened('The second'), opened('The third')];

const databases = new IDBFactory();

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
// A later file of tests would meet the connection to this one's database.
afterAll(() => void vi.resetModules());

test('a file is found again as it was, byte for byte', async () => {
  saveOpenedFile(first);
  saveOpenedFile(second);
  expect(await restoreOpenedFile(digits(first))).toEqual(first);
  expect(await restoreOpenedFile(digits(second))).toEqual(second);
});

test.each(['saved', 'kept'])(
  'a %s file tells again in whose place it was opened, until it is opened by itself',
  async (where) => {
    vi.stubGlobal('indexedDB', databases);
    if (where === 'kept') await keepFile(third);
    await saveUnlessKept({ ...third, requestedId: '0badc0de' });
    expect(await restoreOpenedFile(digits(third))).toEqual({ ...third, requestedId: '0badc0de' });
    await saveUnlessKept(third);
    expect(await restoreOpenedFile(digits(third))).toEqual(third);
    await saveUnlessKept({ ...third, requestedId: '0badc0de' });
    deleteSavedFiles(third.sha256);
    expect(sessionStorage).toHaveLength(0);
  },
);

test('what was not kept is not found', async () => {
  expect(await restoreOpenedFile(digits(first))).toBeUndefined();
});

test.each(['{', '7', '{}', '{"name":"a.json","text":7}', '{"name":"a.json","text":"{}"}'])(
  'what is kept as %s is no file',
  async (text) => {
    sessionStorage.setItem(`opened.${digits(first)}`, text);
    expect(await restoreOpenedFile(digits(first))).toBeUndefined();
  },
);

test('another file under the digits of one is not taken for it', async () => {
  saveOpenedFile(second);
  sessionStorage.setItem(`opened.${digits(first)}`, sessionStorage.getItem(`opened.${digits(second)}`) ?? '');
  expect(await restoreOpenedFile(digits(first))).toBeUndefined();
});

test('where there is no room for all, the last is kept, and what is not ours stays', async () => {
  sessionStorage.setItem('choices', 'svg');
  saveOpenedFile(first);
  const put = vi.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(saveOpenedFile(second)).toBe(true);
  expect(put).toHaveBeenCalledTimes(2);
  expect(await restoreOpenedFile(digits(first))).toBeUndefined();
  expect(await restoreOpenedFile(digits(second))).toEqual(second);
  expect(sessionStorage.getItem('choices')).toBe('svg');
});

test('what no browser has room for takes none from the others', async () => {
  saveOpenedFile(first);
  expect(saveOpenedFile({ ...second, file: new Uint8Array(5_300_000).fill(0x20) })).toBe(false);
  expect(await restoreOpenedFile(digits(first))).toEqual(first);
  expect(sessionStorage).toHaveLength(1);
});

test('where the browser keeps nothing, that is no error', async () => {
  vi.stubGlobal('sessionStorage', undefined);
  expect(saveOpenedFile(first)).toBe(false);
  expect(await saveUnlessKept(first)).toBe(false);
  expect(await restoreOpenedFile(digits(first))).toBeUndefined();
});
