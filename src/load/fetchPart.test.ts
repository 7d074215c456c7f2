import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchPart, PartFailure } from './fetchPart.ts';

const from = 'https://example.org/assets/first.js';
const script = () => new Response('export {}', { headers: { 'content-type': 'text/javascript' } });

let listening = new EventTarget();

/** Has every file answered so; gives what was asked for. */
function answering(answer: () => Response): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return answer();
  });
  return asked;
}

beforeEach(() => {
  listening = new EventTarget();
  vi.stubGlobal('addEventListener', listening.addEventListener.bind(listening));
  vi.stubGlobal('removeEventListener', listening.removeEventListener.bind(listening));
  vi.stubGlobal('dispatchEvent', () => true);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const failureOf = async (part: Promise<unknown>): Promise<unknown> => part.catch((error: unknown) => error);

test('a part is imported once its files have come, each of which is fetched once', async () => {
  const asked = answering(script);
  const load = vi.fn(async () => 'the part');
  expect(await fetchPart(load, ['./a.js', './b.js'], from)).toBe('the part');
  expect(await fetchPart(load, ['./b.js'], from)).toBe('the part');
  expect(asked).toEqual(['https://example.org/assets/a.js', 'https://example.org/assets/b.js']);
});

test('nothing is imported where a file is missing or is no script, until it has come', async () => {
  answering(() => new Response('', { headers: { 'content-type': 'text/html' } }));
  const load = vi.fn(async () => 'the part');
  const failure = await failureOf(fetchPart(load, ['./page.js'], from));
  expect(failure).toBeInstanceOf(PartFailure);
  expect(failure).toMatchObject({ reason: 'gone' });
  if (!(failure instanceof PartFailure)) return;
  expect(await failureOf(failure.again())).toMatchObject({ reason: 'gone' });
  expect(load).not.toHaveBeenCalled();
  answering(script);
  expect(await failure.again()).toBe('the part');
});

test('what came and could not be imported all the same is said to be so, with its cause', async () => {
  answering(script);
  const cause = new SyntaxError('no such export');
  const failure = await failureOf(fetchPart(() => Promise.reject(cause), ['./c.js'], from));
  expect(failure).toMatchObject({ reason: 'unstarted', cause });
});

test('an import is not said to have failed while the page is being left', async () => {
  vi.useFakeTimers();
  answering(script);
  const told = vi.fn();
  const end = async () => {
    listening.dispatchEvent(new Event('beforeunload'));
    throw new TypeError('NetworkError when attempting to fetch resource.');
  };
  void fetchPart(end, ['./left.js'], from).catch(told);
  await vi.advanceTimersByTimeAsync(9_000);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(told).toHaveBeenCalledOnce();
});
