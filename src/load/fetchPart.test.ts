import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchPart, PartFailure, partRecovered } from './fetchPart.ts';

const from = 'https://example.org/assets/first.js';
const script = () => new Response('export {}', { headers: { 'content-type': 'text/javascript' } });

let heard = 0;
let listening = new EventTarget();

/** Has every file answered by the next of these, the last of them from then on; gives what was asked for. */
function answering(...answers: (() => Response)[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string, { cache }: RequestInit) => {
    asked.push(`${url} ${cache}`);
    const [answer] = answers.length > 1 ? answers.splice(0, 1) : answers;
    return answer?.();
  });
  return asked;
}

beforeEach(() => {
  heard = 0;
  listening = new EventTarget();
  vi.stubGlobal('addEventListener', listening.addEventListener.bind(listening));
  vi.stubGlobal('removeEventListener', listening.removeEventListener.bind(listening));
  vi.stubGlobal('dispatchEvent', ({ type }: Event) => {
    heard += type === partRecovered ? 1 : 0;
  });
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
  expect(asked).toEqual(['https://example.org/assets/a.js default', 'https://example.org/assets/b.js default']);
  expect(heard).toBe(0);
});

test.each<[string, () => Response, string]>([
  ['no answer', () => Response.error(), 'unfetched'],
  ['a server that is busy', () => new Response('', { status: 503 }), 'unfetched'],
  ['no such file', () => new Response('', { status: 404 }), 'gone'],
  ['a page in its place', () => new Response('', { headers: { 'content-type': 'text/html' } }), 'gone'],
  [
    'a connection that goes',
    () => {
      throw new TypeError('Failed to fetch');
    },
    'unfetched',
  ],
])('%s: nothing is imported until it has come', async (name, answer, reason) => {
  const file = `./${name}.js`;
  const asked = answering(answer, answer, script);
  const load = vi.fn(async () => 'the part');
  const failure = await failureOf(fetchPart(load, [file], from));
  expect(failure).toBeInstanceOf(PartFailure);
  expect(failure).toMatchObject({ reason });
  if (!(failure instanceof PartFailure)) return;
  expect(await failureOf(failure.again())).toMatchObject({ reason });
  expect(load).not.toHaveBeenCalled();
  expect(heard).toBe(0);
  expect(await failure.again()).toBe('the part');
  expect(heard).toBe(1);
  expect(asked.map((each) => each.split(' ').at(-1))).toEqual(['default', 'reload', 'reload']);
});

test('what came and could not be imported all the same is said to be so, with its cause', async () => {
  answering(script);
  const cause = new SyntaxError('no such export');
  const failure = await failureOf(fetchPart(() => Promise.reject(cause), ['./c.js'], from));
  expect(failure).toMatchObject({ reason: 'unstarted', cause });
});

test.each(['its request', 'its import'])('%s is not said to have failed while the page is being left', async (what) => {
  vi.useFakeTimers();
  const file = `./left-${what}.js`;
  const end = () => {
    listening.dispatchEvent(new Event('beforeunload'));
    throw new TypeError('NetworkError when attempting to fetch resource.');
  };
  answering(what === 'its request' ? end : script);
  const told = vi.fn();
  void fetchPart(async () => end(), [file], from).catch(told);
  await vi.advanceTimersByTimeAsync(9_000);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(told).toHaveBeenCalledOnce();
  // Long after, the reader has stayed.
  await vi.advanceTimersByTimeAsync(60_000);
  answering(() => Response.error());
  expect(await failureOf(fetchPart(async () => 'the part', ['./stayed.js'], from))).toMatchObject({
    reason: 'unfetched',
  });
});
