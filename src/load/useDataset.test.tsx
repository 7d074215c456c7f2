// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inventedDataset } from '#src/dataset/invented.ts';
import { type DatasetState, useDataset } from './useDataset.ts';

const asked = vi.fn<typeof fetch>();
let states: DatasetState[] = [];
let root: Root;

function Probe() {
  states.push(useDataset('./data/harbour-repair.json'));
  return null;
}

async function show(client = new QueryClient()) {
  await act(async () => {
    root.render(
      <QueryClientProvider client={client}>
        <Probe />
      </QueryClientProvider>,
    );
  });
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', asked);
  states = [];
  root = createRoot(document.createElement('div'));
});

afterEach(async () => {
  await act(async () => root.unmount());
  asked.mockReset();
  vi.unstubAllGlobals();
});

const settled = (kind: DatasetState['kind']) =>
  vi.waitFor(async () => {
    await act(async () => undefined);
    expect(states.at(-1)?.kind).toBe(kind);
  });

test('a dataset is loading, then ready, asked for once', async () => {
  asked.mockResolvedValue(Response.json(inventedDataset()));
  const client = new QueryClient();
  await show(client);
  await settled('ready');
  expect(states[0]).toEqual({ kind: 'loading' });
  expect(states.at(-1)).toEqual({ kind: 'ready', dataset: inventedDataset() });
  await act(async () => root.render(null));
  await show(client);
  await act(async () => window.dispatchEvent(new Event('visibilitychange')));
  await act(async () => window.dispatchEvent(new Event('online')));
  expect(states.at(-1)?.kind).toBe('ready');
  expect(asked).toHaveBeenCalledOnce();
});

test('a failure is told at once, and trying again can mend it', async () => {
  asked.mockResolvedValueOnce(new Response('', { status: 404 }));
  asked.mockResolvedValueOnce(Response.json(inventedDataset()));
  await show();
  await settled('failed');
  expect(asked).toHaveBeenCalledOnce();
  const failed = states.at(-1);
  if (failed?.kind !== 'failed') throw new Error(`not failed: ${failed?.kind}`);
  expect(failed.failure).toMatchObject({ reason: 'missing', status: 404 });
  await act(async () => failed.retry());
  await settled('ready');
  expect(asked).toHaveBeenCalledTimes(2);
});
