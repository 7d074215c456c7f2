// @vitest-environment jsdom
import { File as ReadableFile } from 'node:buffer';
import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { keepFile } from '#src/load/keptFiles.ts';
import { saveOpenedFile } from '#src/load/openedFileStorage.ts';
import { queryClient } from '#src/load/queryClient.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { render } from '#src/testing/render.ts';
import { textsOf } from '#src/testing/renderPart.tsx';
import { KeepOnDevice } from './KeepOnDevice.tsx';
import { KeptFiles } from './KeptFiles.tsx';

const fileNamed = (name: string, sha256: string): LoadedDataset => ({
  ...{ name, dataset: inventedDataset(), sha256 },
  file: new TextEncoder().encode('{"format": 1}'),
});
const harbour = fileNamed('harbour.json', '0badc0de01234567'.repeat(4));
const quay = fileNamed('quay.json', 'feedbeef01234567'.repeat(4));
const opened = vi.fn<(file: File) => void>();

/** The choice over the page of a file, and the list. */
function show(isSaved = true) {
  const host = render(
    <main>
      <KeepOnDevice opened={harbour} isSaved={isSaved} />
      <KeptFiles open={opened} />
    </main>,
  );
  const button = (name: string, index = 0) =>
    [...host.querySelectorAll('button')].filter(({ textContent }) => textContent === name)[index];
  return { host, button, choice: () => host.querySelector('input'), items: () => textsOf(host, 'li p') };
}

const databases = new IDBFactory();
const statuses = (host: HTMLElement) => textsOf(host, '[role=status]');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 30, 14, 5) });
  // jsdom's files cannot be read.
  vi.stubGlobal('File', ReadableFile);
  sessionStorage.clear();
  vi.stubGlobal('indexedDB', databases);
  queryClient.clear();
  opened.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
// A later file of tests would meet the connection to this one's database.
afterAll(() => void vi.resetModules());

test('a file is kept only once that is chosen, then listed, opened from the list, and let go', async () => {
  const { host, button, choice, items } = show();
  expect(choice()?.checked).toBe(false);
  expect(host.textContent).toBe('Keep on this device');
  saveOpenedFile(harbour);
  choice()?.click();
  await vi.waitFor(() =>
    expect(items()).toEqual([
      'harbour.json: Harbour Repair Scheme, 13 bytes. Kept since 30 November 2026, 14:05. SHA-256 begins 0badc0de01234567.',
    ]),
  );
  expect(choice()?.checked).toBe(true);
  expect(statuses(host)[0]).toMatch(/^Kept in this browser for reloads and new tabs/);
  button('Open')?.click();
  await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
  const [file] = opened.mock.calls[0] ?? [];
  expect([file?.name, await file?.text()]).toEqual(['harbour.json', '{"format": 1}']);
  expect(sessionStorage).toHaveLength(0);
  choice()?.click();
  await vi.waitFor(() => expect(items()).toEqual([]));
  expect(choice()?.checked).toBe(false);
  expect(statuses(host)[0]).toBe('No longer kept: the file stays open in this tab.');
  expect(sessionStorage).toHaveLength(1);
});

test('what is forgotten is gone, the tab’s copy too; the focus stays by the list', async () => {
  for (const file of [harbour, quay]) {
    await keepFile(file);
    saveOpenedFile(file);
    vi.setSystemTime(new Date(2026, 11, 1, 9, 0));
  }
  const { host, button, choice, items } = show();
  await vi.waitFor(() => expect(items()).toHaveLength(2));
  expect(choice()?.checked).toBe(true);
  const forget = button('Forget', 0);
  expect(host.querySelector(`[id="${forget?.getAttribute('aria-describedby')}"]`)?.textContent).toBe('quay.json');
  forget?.focus();
  forget?.click();
  await vi.waitFor(() => expect(items()).toEqual([expect.stringMatching(/^harbour\.json: .* 30 November 2026/)]));
  expect(Object.keys(sessionStorage)).toEqual(['opened.0badc0de01234567']);
  expect(document.activeElement?.querySelector('h3')?.textContent).toBe('Kept on this device');
  button('Forget all')?.click();
  await vi.waitFor(() => expect(items()).toEqual([]));
  expect(sessionStorage).toHaveLength(0);
  expect(choice()?.checked).toBe(false);
  expect(statuses(host).at(-1)).toMatch(/^Forgotten\./);
  expect(button('Forget all')).toBeUndefined();
});

test('where the browser keeps nothing, that is said, and the choice is not made', async () => {
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('refused', 'UnknownError');
  });
  const { host, choice } = show();
  await vi.waitFor(() => expect(host.textContent).toContain('lets the page keep no files on this device.'));
  choice()?.click();
  await vi.waitFor(() =>
    expect(statuses(host)[0]).toBe(
      'This browser did not keep it: it refuses, or has no room. The file stays open in this tab.',
    ),
  );
  expect(choice()?.checked).toBe(false);
});

test('that the tab has no room for the file is said until it is kept, and again when it no longer is', async () => {
  const { host, choice } = show(false);
  const lost = 'Loaded again, the page will ask for it: this browser has no room for it in the tab';
  expect(statuses(host)[0]).toContain(lost);
  choice()?.click();
  await vi.waitFor(() => expect(statuses(host)[0]).toMatch(/^Kept in this browser/));
  expect(statuses(host)[0]).not.toContain(lost);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  choice()?.click();
  await vi.waitFor(() =>
    expect(statuses(host)[0]).toMatch(/^No longer kept: .* Loaded again, the page will ask for it/),
  );
});
