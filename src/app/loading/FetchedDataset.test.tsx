// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { DatasetLink } from '#src/load/fetchDataset.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { FetchedDataset } from './FetchedDataset.tsx';

const asked = vi.fn<typeof fetch>();
let host: HTMLElement;
let root: Root;
let fetched: LoadedDataset | undefined;

/** Shows the dataset of a link; all of a page share what is fetched. */
function show(link: DatasetLink) {
  const page = (
    <FetchedDataset link={link} skeleton={<p>Loading</p>}>
      {(loaded) => {
        fetched = loaded;
        return <p>Ready</p>;
      }}
    </FetchedDataset>
  );
  flushSync(() => root.render(page));
}

const settled = (text: string) => vi.waitFor(() => expect(host.textContent).toContain(text), { timeout: 4_000 });

beforeEach(() => {
  vi.stubGlobal('fetch', asked);
  fetched = undefined;
  host = document.createElement('div');
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  asked.mockReset();
  vi.unstubAllGlobals();
});

test('a dataset is loading, then ready', async () => {
  asked.mockResolvedValue(Response.json(inventedDataset()));
  show({ url: './data/loading.json' });
  expect(host.textContent).toBe('Loading');
  await settled('Ready');
  const sha256 = createHash('sha256').update(JSON.stringify(inventedDataset())).digest('hex');
  expect(fetched).toMatchObject({ dataset: inventedDataset(), sha256 });
});

test('a dataset that is there is not asked for again', async () => {
  asked.mockResolvedValue(Response.json(inventedDataset()));
  show({ url: './data/there.json' });
  await settled('Ready');
  flushSync(() => root.render(null));
  show({ url: './data/there.json' });
  window.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('online'));
  expect(host.textContent).toBe('Ready');
  expect(asked).toHaveBeenCalledOnce();
});

test('a failure is told at once, and trying again can mend it', async () => {
  asked.mockResolvedValueOnce(new Response('', { status: 404 }));
  asked.mockResolvedValueOnce(Response.json(inventedDataset()));
  show({ url: './data/missing.json' });
  await settled('There is no file at ./data/missing.json (status 404).');
  expect(asked).toHaveBeenCalledOnce();
  host.querySelector('button')?.click();
  await settled('Ready');
  expect(asked).toHaveBeenCalledTimes(2);
});

test('a file that its writer looks at is called by its name, not by an address', async () => {
  asked.mockResolvedValue(new Response('{;}', { headers: { 'content-type': 'application/json' } }));
  show({ url: './data/own-file.json', name: 'my ledger.json' });
  await settled('my ledger.json was not opened');
  expect(host.textContent).toContain('It is not well-formed JSON.');
  expect(host.textContent).not.toContain('own-file');
});
