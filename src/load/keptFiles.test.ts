// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { createStore, entries } from 'idb-keyval';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { inventedDataset } from '#src/testing/dataset.ts';

function opened(title: string): LoadedDataset {
  const dataset = inventedDataset({ title });
  const file = new TextEncoder().encode(JSON.stringify(dataset));
  return { name: `${title}.json`, dataset, sha256: createHash('sha256').update(file).digest('hex'), file };
}

const [first, second] = [opened('The first'), opened('The second')];
const idOf = ({ sha256 }: LoadedDataset) => sha256.slice(0, 16);

/** The modules anew, as another page of the site has them: one keeps its connection to the database. */
async function load() {
  vi.resetModules();
  return { ...(await import('./keptFiles.ts')), ...(await import('./openedFileStorage.ts')) };
}

let databases: IDBFactory;

beforeEach(() => {
  databases = new IDBFactory();
  vi.stubGlobal('indexedDB', databases);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T05:10:00Z') });
  sessionStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
// A later file of tests would meet the connection to the last test's database.
afterAll(() => void vi.resetModules());

test('what is kept is listed with when and its digits, the newest first, and read as it was', async () => {
  const { keepFile, listKeptFiles, readKeptFile } = await load();
  expect(await listKeptFiles()).toEqual([]);
  await keepFile(first);
  vi.setSystemTime(new Date('2026-12-01T06:00:00Z'));
  await keepFile(second);
  const bytes = second.file?.length;
  expect(await (await load()).listKeptFiles()).toEqual([
    { sha256: second.sha256, name: 'The second.json', title: 'The second', since: '2026-12-01T06:00:00.000Z', bytes },
    expect.objectContaining({ sha256: first.sha256, since: '2026-11-30T05:10:00.000Z' }),
  ]);
  for (const length of [8, 16, 64])
    expect(await readKeptFile(first.sha256.slice(0, length))).toEqual({ name: 'The first.json', file: first.file });
  expect(await readKeptFile('0badc0de')).toBeUndefined();
});

test('of a file that is forgotten nothing is left, and others stay; forgetting all leaves none', async () => {
  const { keepFile, listKeptFiles, readKeptFile, forgetFile, forgetAllFiles } = await load();
  for (const file of [first, second]) await keepFile(file);
  await forgetFile(first.sha256);
  expect(await readKeptFile(idOf(first))).toBeUndefined();
  expect((await listKeptFiles()).map(({ name }) => name)).toEqual(['The second.json']);
  await forgetAllFiles();
  const [{ name = '' } = {}] = await databases.databases();
  expect(await entries(createStore(name, 'files'))).toEqual([]);
  expect(await listKeptFiles()).toEqual([]);
});

test('a kept file is restored without the tab’s copy, by eight digits too; what is no more its own is not', async () => {
  const { keepFile, forgetFile, restoreOpenedFile } = await load();
  await keepFile(first);
  expect(await restoreOpenedFile(idOf(first))).toEqual(first);
  expect(await restoreOpenedFile(idOf(first).slice(0, 8))).toEqual(first);
  await keepFile({ ...second, file: first.file });
  expect(await restoreOpenedFile(idOf(second))).toBeUndefined();
  await forgetFile(first.sha256);
  expect(await restoreOpenedFile(idOf(first))).toBeUndefined();
});

test('a tab has a copy of its own of what is not kept, where the browser refuses to keep files too', async () => {
  const { keepFile, saveOpenedFile, saveUnlessKept } = await load();
  await keepFile(first);
  saveOpenedFile(first);
  for (const file of [first, second]) await saveUnlessKept(file);
  expect(Object.keys(sessionStorage)).toEqual([`opened.${idOf(second)}`]);
  vi.stubGlobal('indexedDB', undefined);
  await (await load()).saveUnlessKept(first);
  expect(sessionStorage).toHaveLength(2);
});

test('the tab’s copy of one file is deleted, or of all', async () => {
  const { saveOpenedFile, deleteSavedFiles, restoreOpenedFile } = await load();
  for (const file of [first, second]) saveOpenedFile(file);
  sessionStorage.setItem('choices', 'svg');
  deleteSavedFiles(first.sha256);
  expect(await restoreOpenedFile(idOf(first))).toBeUndefined();
  expect(await restoreOpenedFile(idOf(second))).toEqual(second);
  deleteSavedFiles();
  expect(Object.keys(sessionStorage)).toEqual(['choices']);
});

test.each<[string, () => void]>([
  ['has no such store', () => vi.stubGlobal('indexedDB', undefined)],
  [
    'refuses it',
    () =>
      vi.stubGlobal('indexedDB', {
        open() {
          throw new DOMException('sandboxed', 'SecurityError');
        },
      }),
  ],
])('where the browser %s, keeping and listing fail, and restoring finds nothing', async (_, prepare) => {
  prepare();
  const { keepFile, listKeptFiles, forgetFile, restoreOpenedFile } = await load();
  await expect(keepFile(first)).rejects.toThrow();
  await expect(listKeptFiles()).rejects.toThrow();
  await expect(forgetFile(first.sha256)).rejects.toThrow();
  expect(await restoreOpenedFile(idOf(first))).toBeUndefined();
});

test('a browser that never opens its store is taken for one that refuses it, after five seconds', async () => {
  vi.useFakeTimers();
  const open = vi.fn(() => ({}));
  vi.stubGlobal('indexedDB', { open });
  const { keepFile, listKeptFiles, restoreOpenedFile, saveUnlessKept } = await load();
  const refused = [keepFile(first), listKeptFiles()].map((each) => expect(each).rejects.toThrow('did not open'));
  const restored = restoreOpenedFile(idOf(first));
  const saved = saveUnlessKept(first);
  await vi.advanceTimersByTimeAsync(4999);
  expect(sessionStorage).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1);
  await Promise.all([...refused, saved]);
  expect(await restored).toBeUndefined();
  expect(Object.keys(sessionStorage)).toEqual([`opened.${idOf(first)}`]);
  expect(open).toHaveBeenCalledOnce();
});
