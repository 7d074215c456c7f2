import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { LoadFailure } from './failure.ts';
import { fetchDataset } from './fetchDataset.ts';
import { readDataset } from './readDataset.ts';

// As it is, but heard.
vi.mock('./readDataset.ts', { spy: true });

const url = 'https://harbour.example/data/harbour-repair.json';
const file = JSON.stringify(inventedDataset());
const sha256 = createHash('sha256').update(file).digest('hex');
const asked = vi.fn<typeof fetch>();
const answer = (body: BodyInit, type = 'application/json') =>
  asked.mockResolvedValue(new Response(body, { headers: { 'content-type': type } }));

/** Why fetching fails. */
async function failure(): Promise<unknown> {
  const error = await fetchDataset({ url }, new AbortController().signal).catch((thrown: unknown) => thrown);
  return error instanceof LoadFailure ? error.failure : error;
}

beforeEach(() => {
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('navigator', { onLine: true });
});

afterEach(() => {
  asked.mockReset();
  vi.mocked(readDataset).mockClear();
  vi.unstubAllGlobals();
});

test('a dataset is fetched from its address and checked, and its file is known by its digest', async () => {
  answer(file);
  const { signal } = new AbortController();
  expect(await fetchDataset({ url }, signal)).toMatchObject({ dataset: inventedDataset(), sha256 });
  expect(asked).toHaveBeenCalledExactlyOnceWith(url, { signal });
});

describe('the checker', () => {
  const unlike = '{"title":"Harbour Repair Scheme"}';
  const digestOf = (bytes: string) => createHash('sha256').update(bytes).digest('hex');
  const fetched = (body: string, known?: string) => {
    answer(body);
    const link = known === undefined ? { url } : { url, sha256: known };
    return fetchDataset(link, new AbortController().signal);
  };

  test('is not asked about the bytes that were checked when the site was built', async () => {
    expect(await fetched(unlike, digestOf(unlike))).toMatchObject({
      dataset: { title: 'Harbour Repair Scheme' },
      sha256: digestOf(unlike),
    });
    expect(readDataset).not.toHaveBeenCalled();
  });

  test.each([
    ['differ from them', digestOf(`${unlike} `)],
    ['are not known', undefined],
  ])('is asked about bytes that %s', async (_, known) => {
    await expect(fetched(unlike, known)).rejects.toThrow('invalid');
    expect(readDataset).toHaveBeenCalledOnce();
    expect(await fetched(file, known)).toMatchObject({ dataset: inventedDataset(), sha256 });
    expect(readDataset).toHaveBeenCalledTimes(2);
  });

  test('is asked about bytes that were vouched for and are no object', async () => {
    await expect(fetched('null', digestOf('null'))).rejects.toThrow('invalid');
    expect(readDataset).toHaveBeenCalledOnce();
  });
});

describe('fetching fails because', () => {
  test('the device has no network', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    asked.mockRejectedValue(new TypeError('failed to fetch'));
    expect(await failure()).toEqual({ reason: 'offline', url });
  });

  test('the server does not answer', async () => {
    asked.mockRejectedValue(new TypeError('failed to fetch'));
    expect(await failure()).toEqual({ reason: 'unreachable', url });
  });

  test.each([404, 503])('the server answers with status %i', async (status) => {
    asked.mockResolvedValue(new Response(file, { status }));
    expect(await failure()).toEqual({ reason: 'missing', url, status });
  });

  test('a web page comes that says so', async () => {
    answer('Sign in', 'text/html; charset=utf-8');
    expect(await failure()).toEqual({ reason: 'web-page', url });
  });

  test('a web page comes that says nothing of itself', async () => {
    answer('\n<!DOCTYPE html><title>Sign in</title>');
    expect(await failure()).toEqual({ reason: 'web-page', url });
  });

  test.each([
    ['half', file.slice(0, file.length / 2)],
    ['the end of an inner object', '{"format": 1, "phases": [{"id": "round-1"}'],
    ['half a string that holds brackets', '{"title": "Harbour ]}'],
  ])('the file ends early, after %s', async (_, body) => {
    answer(body);
    expect(await failure()).toMatchObject({ reason: 'cut-short', url });
  });

  test('the file is empty', async () => {
    answer('');
    expect(await failure()).toEqual({ reason: 'empty', url });
  });

  test('the connection breaks off halfway', async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('network error'));
      },
    });
    answer(broken);
    expect(await failure()).toEqual({ reason: 'cut-short', url, problems: [] });
  });

  test('the file is not JSON', async () => {
    answer('{"format": 1,}');
    expect(await failure()).toMatchObject({ reason: 'not-json', url, problems: [{ line: 1 }] });
  });

  test('the file has a key twice', async () => {
    answer('{"format": 1, "format": 1}');
    expect(await failure()).toMatchObject({ reason: 'invalid', url, stage: 'file', more: 0 });
  });

  test('the dataset is not valid', async () => {
    answer(JSON.stringify({ ...inventedDataset(), title: 7 }));
    expect(await failure()).toMatchObject({
      reason: 'invalid',
      url,
      stage: 'shape',
      problems: [{ path: 'title' }],
    });
  });
});

test('fetching that was called off fails with the reason of that', async () => {
  const control = new AbortController();
  asked.mockImplementation(() => {
    control.abort(new Error('no longer wanted'));
    return Promise.reject(new TypeError('failed to fetch'));
  });
  await expect(fetchDataset({ url }, control.signal)).rejects.toThrow('no longer wanted');
});
