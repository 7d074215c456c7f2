import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { datasetQuery } from './datasetQuery.ts';
import { queryClient } from './queryClient.ts';

const asked = vi.fn<typeof fetch>();

/** What comes of a dataset, the pause before it is asked for once more left out. */
async function outcome(url: string): Promise<unknown> {
  const loaded = queryClient.query(datasetQuery({ url })).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return loaded;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  asked.mockReset();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a dataset whose connection fails once is asked for once more, and then kept', async () => {
  asked.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  asked.mockResolvedValueOnce(Response.json(inventedDataset()));
  const url = 'https://harbour.example/once.json';
  expect(await outcome(url)).toMatchObject({ dataset: inventedDataset() });
  expect(await outcome(url)).toMatchObject({ dataset: inventedDataset() });
  expect(asked).toHaveBeenCalledTimes(2);
});

test.each<[string, () => Promise<Response>, string, number]>([
  ['goes on failing', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable', 2],
  ['leads to no file', async () => new Response('', { status: 404 }), 'missing', 1],
  ['leads to a file that is none', async () => new Response('tide'), 'not-json', 1],
])('one whose address %s is told', async (name, answer, reason, requests) => {
  asked.mockImplementation(answer);
  expect(await outcome(`https://harbour.example/${name}.json`)).toMatchObject({ failure: { reason } });
  expect(asked).toHaveBeenCalledTimes(requests);
});
