import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FileFailure, fetchFile, fileRecovered } from './fetchFile.ts';

let heard = 0;
let listening = new EventTarget();

/** A file that no test before this one has asked for. */
const newUrl = () => `https://harbour.example/${crypto.randomUUID()}.txt`;
const text = (bytes: Uint8Array, type: string) => (type === 'text/plain' ? new TextDecoder().decode(bytes) : undefined);
const file = () => new Response('tide', { headers: { 'content-type': 'text/plain' } });

/** Has requests answered by the next of these, by the last of them from then on; gives how each asked the cache. */
function answering(...answers: (() => Response)[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (_: string, { cache }: RequestInit) => {
    asked.push(String(cache));
    const [answer] = answers.length > 1 ? answers.splice(0, 1) : answers;
    return answer?.();
  });
  return asked;
}

const failed = () => {
  throw new TypeError('Failed to fetch');
};

/** What comes of a file, the pauses before it is asked for once more left out. */
async function outcome(url: string): Promise<unknown> {
  const kept = fetchFile(url, text).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return kept;
}

beforeEach(() => {
  vi.useFakeTimers();
  heard = 0;
  listening = new EventTarget();
  vi.stubGlobal('addEventListener', listening.addEventListener.bind(listening));
  vi.stubGlobal('removeEventListener', listening.removeEventListener.bind(listening));
  vi.stubGlobal('dispatchEvent', ({ type }: Event) => {
    heard += type === fileRecovered ? 1 : 0;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a file is fetched once, however often it is asked for', async () => {
  const asked = answering(file);
  const url = newUrl();
  expect(await Promise.all([outcome(url), outcome(url)])).toEqual(['tide', 'tide']);
  expect(await outcome(url)).toBe('tide');
  expect(asked).toEqual(['default']);
  expect(heard).toBe(0);
});

test('a request that fails once is made again past the cache, and nobody is told', async () => {
  const asked = answering(failed, file);
  expect(await outcome(newUrl())).toBe('tide');
  expect(asked).toEqual(['default', 'reload']);
  expect(heard).toBe(0);
});

const page = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });

test.each<[string, () => Response, string, number]>([
  ['no answer', () => Response.error(), 'unfetched', 2],
  ['a server that is busy', () => new Response('', { status: 503 }), 'unfetched', 2],
  ['a connection that goes', failed, 'unfetched', 2],
  ['no such file', () => new Response('', { status: 404 }), 'gone', 1],
  ['a page in its place', page, 'gone', 1],
])('%s: the file is missing, until it comes when it is asked for again', async (_, answer, reason, requests) => {
  const url = newUrl();
  const asked = answering(answer);
  const failure = await outcome(url);
  expect(failure).toBeInstanceOf(FileFailure);
  expect(failure).toMatchObject({ reason });
  expect(asked).toEqual(['default', 'reload'].slice(0, requests));
  const askedAgain = answering(answer);
  expect(await outcome(url)).toMatchObject({ reason });
  expect(askedAgain).toEqual(['reload', 'reload'].slice(0, requests));
  expect(heard).toBe(0);
  answering(file);
  expect(await outcome(url)).toBe('tide');
  expect(await outcome(url)).toBe('tide');
  expect(heard).toBe(1);
});

test('a request is not said to have failed while the page is being left', async () => {
  answering(() => {
    listening.dispatchEvent(new Event('beforeunload'));
    return failed();
  });
  const told = vi.fn();
  void fetchFile(newUrl(), text).catch(told);
  await vi.advanceTimersByTimeAsync(9_000);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(told).toHaveBeenCalledOnce();
});
