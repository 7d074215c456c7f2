// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { type DatasetState, useDataset } from './useDataset.ts';

const asked = vi.fn<typeof fetch>();
let states: DatasetState[] = [];
let root: Root;

const sha256Of = (file: unknown) => createHash('sha256').update(JSON.stringify(file)).digest('hex');

function Probe() {
  states.push(useDataset({ address: './data/harbour-repair.json' }));
  return null;
}

function show(client: QueryClient) {
  const page = (
    <QueryClientProvider client={client}>
      <Probe />
    </QueryClientProvider>
  );
  flushSync(() => root.render(page));
}

const settled = (kind: DatasetState['kind']) =>
  vi.waitFor(() => expect(states.at(-1)?.kind).toBe(kind), { timeout: 4_000 });

beforeEach(() => {
  vi.stubGlobal('fetch', asked);
  states = [];
  root = createRoot(document.createElement('div'));
});

afterEach(() => {
  root.unmount();
  asked.mockReset();
  vi.unstubAllGlobals();
});

test('a dataset is loading, then ready', async () => {
  asked.mockResolvedValue(Response.json(inventedDataset()));
  show(new QueryClient());
  await settled('ready');
  expect(states[0]).toEqual({ kind: 'loading' });
  expect(states.at(-1)).toMatchObject({
    kind: 'ready',
    dataset: inventedDataset(),
    sha256: sha256Of(inventedDataset()),
  });
});

test('a dataset that is there is not asked for again', async () => {
  asked.mockResolvedValue(Response.json(inventedDataset()));
  const client = new QueryClient();
  show(client);
  await settled('ready');
  flushSync(() => root.render(null));
  states = [];
  show(client);
  window.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('online'));
  expect(states.map(({ kind }) => kind)).toEqual(['ready']);
  expect(asked).toHaveBeenCalledOnce();
});

test('a failure is told at once, and trying again can mend it', async () => {
  asked.mockResolvedValueOnce(new Response('', { status: 404 }));
  asked.mockResolvedValueOnce(Response.json(inventedDataset()));
  show(new QueryClient());
  await settled('failed');
  expect(asked).toHaveBeenCalledOnce();
  const failed = states.at(-1);
  if (failed?.kind !== 'failed') throw new Error(`not failed: ${failed?.kind}`);
  expect(failed.failure).toMatchObject({ reason: 'missing', status: 404 });
  failed.retry();
  await settled('ready');
  expect(asked).toHaveBeenCalledTimes(2);
});
