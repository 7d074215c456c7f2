import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { beforeEach, describe, expect, test } from 'vitest';

const scope = 'https://harbour.example/some/folder/';
const site = { version: 'v2', bytes: 120, files: ['', 'quay/', 'assets/first-a1b2.js', 'data/quay.json'] };

/** What the network answers with by address; it is gone where there is nothing. */
const network = new Map<string, Response>();
let asked: string[] = [];

type Cache = Map<string, Response>;
/** The caches of the browser, of other sites of the host too. */
const stored = new Map<string, Cache>();
const listeners = new Map<string, (event: unknown) => void>();
const skipped: string[] = [];

async function answer(input: Request): Promise<Response> {
  asked.push(input.url);
  const response = network.get(input.url);
  if (response === undefined) throw new TypeError('no network');
  return response.clone();
}

const caches = {
  async open(name: string) {
    const cache: Cache = stored.get(name) ?? new Map();
    stored.set(name, cache);
    return {
      async addAll(requests: Request[]) {
        for (const request of requests) {
          const response = await answer(request);
          if (!response.ok) throw new TypeError('not ok');
          cache.set(request.url, response);
        }
      },
      put: async (url: string, response: Response) => void cache.set(url, response),
    };
  },
  match: async (url: string, { cacheName }: { cacheName: string }) => stored.get(cacheName)?.get(url)?.clone(),
  keys: async () => [...stored.keys()],
  delete: async (name: string) => stored.delete(name),
};

const cacheName = `offline ${scope} v2`;

const told: string[] = [];
const ports = [{ postMessage: () => told.push([...stored.keys()].join()) }];

/** Sends the worker an event; resolves with what it waits for or answers, undefined where it leaves the event alone. */
async function send(type: string, request?: { url: string; method?: string }): Promise<Response | undefined> {
  let result: Promise<Response> | undefined;
  const take = (promise: Promise<Response>) => {
    result = promise;
  };
  const full = { method: 'GET', ...request };
  listeners.get(type)?.({ waitUntil: take, respondWith: take, request: full, ports });
  return result;
}

const textOf = async (path: string) => (await send('fetch', { url: `${scope}${path}` }))?.text();

beforeEach(() => {
  network.clear();
  stored.clear();
  skipped.length = 0;
  told.length = 0;
  for (const file of site.files) network.set(scope + file, new Response(`first ${file}`));
  const source = readFileSync('scripts/site/offline/worker.js', 'utf8').replace(
    /^const site = .*$/m,
    `const site = ${JSON.stringify(site)};`,
  );
  const addEventListener = (type: string, listener: (event: unknown) => void) => listeners.set(type, listener);
  const context = {
    ...{ registration: { scope }, clients: { claim: async () => skipped.push('claimed') } },
    ...{ skipWaiting: async () => skipped.push('skipped'), addEventListener },
    ...{ caches, fetch: answer, Request, Response, URL },
  };
  runInContext(source, createContext(context));
  asked = [];
});

describe('installed, the worker', () => {
  test('keeps each file of the list, says when and how large last, and then waits for no page', async () => {
    await send('install');
    const kept = stored.get(cacheName);
    expect([...(kept?.keys() ?? [])]).toEqual([...site.files, 'offline.json'].map((file) => scope + file));
    const record = await kept?.get(`${scope}offline.json`)?.json();
    expect(record).toEqual({ since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), bytes: 120 });
    expect(skipped).toEqual(['skipped']);
  });

  test.each([
    ['missing', new Response('', { status: 404 })],
    ['not fetched', undefined],
  ])('keeps nothing where one file is %s, and leaves the version before as it is', async (_, response) => {
    stored.set(`offline ${scope} v1`, new Map());
    network.delete(`${scope}data/quay.json`);
    if (response !== undefined) network.set(`${scope}data/quay.json`, response);
    await expect(send('install')).rejects.toThrow();
    expect([...stored.keys()]).toEqual([`offline ${scope} v1`]);
    expect(skipped).toEqual([]);
  });

  test('keeps all again when a page asks, and says when it is done', async () => {
    await send('message');
    expect(stored.get(cacheName)?.size).toBe(site.files.length + 1);
    expect(told).toEqual([cacheName]);
    network.clear();
    await send('message');
    expect([told, [...stored.keys()]]).toEqual([[cacheName, ''], []]);
  });

  test('removes the versions before once it is active, and nothing of other sites', async () => {
    const others = [
      'offline https://harbour.example/some/ v1',
      'offline https://harbour.example/some/folder/in/ v1',
      'x',
    ];
    for (const name of [...others, `offline ${scope} v1`]) stored.set(name, new Map());
    await send('install');
    await send('activate');
    expect([...stored.keys()]).toEqual([...others, cacheName]);
    expect(skipped).toEqual(['skipped', 'claimed']);
  });
});

describe('with the files kept', () => {
  beforeEach(async () => {
    await send('install');
    asked = [];
  });

  test('a page and data are those of the network while there is one', async () => {
    network.set(`${scope}quay/`, new Response('corrected'));
    network.set(`${scope}data/quay.json`, new Response('corrected too'));
    expect([await textOf('quay/'), await textOf('data/quay.json')]).toEqual(['corrected', 'corrected too']);
    network.set(`${scope}quay/`, new Response('withdrawn', { status: 410 }));
    expect(await textOf('quay/')).toBe('withdrawn');
  });

  test('a page that is neither fetched nor kept any more fails as it would without a worker', async () => {
    stored.clear();
    network.clear();
    const response = await send('fetch', { url: `${scope}quay/` });
    expect(response?.type).toBe('error');
  });

  test('they are the kept ones where the network fails, or its host does', async () => {
    network.set(`${scope}quay/`, new Response('bad gateway', { status: 502 }));
    network.delete(`${scope}data/quay.json`);
    expect([await textOf('quay/'), await textOf('data/quay.json')]).toEqual(['first quay/', 'first data/quay.json']);
  });

  test('a page is found whatever its address asks for, and by the name of its file', async () => {
    network.clear();
    expect(await textOf('quay/index.html?select=ropes#at')).toBe('first quay/');
    expect(await textOf('?table=ropes')).toBe('first ');
  });

  test('a hashed file is the kept one, without the network, and the network’s where it is gone', async () => {
    expect(await textOf('assets/first-a1b2.js')).toBe('first assets/first-a1b2.js');
    expect(asked).toEqual([]);
    stored.clear();
    network.set(`${scope}assets/first-a1b2.js`, new Response('again'));
    expect([await textOf('assets/first-a1b2.js'), [...stored.keys()]]).toEqual(['again', []]);
  });

  test('a page that came by another address is given as one that did not, which browsers would refuse', async () => {
    const came = new Response('moved');
    Object.defineProperty(came, 'redirected', { value: true });
    came.clone = () => came;
    stored.get(cacheName)?.set(`${scope}quay/`, came);
    network.clear();
    const response = await send('fetch', { url: `${scope}quay/` });
    expect([response?.redirected, await response?.text()]).toEqual([false, 'moved']);
  });

  test.each([
    ['of another host', { url: 'https://elsewhere.example/some/folder/quay/' }],
    ['of another folder of the host', { url: 'https://harbour.example/some/folder2/quay/' }],
    ['for what is not kept', { url: `${scope}files/quay.png` }],
    ['that sends something', { url: `${scope}quay/`, method: 'POST' }],
  ])('a request %s is left alone', async (_, request) => {
    expect(await send('fetch', request)).toBeUndefined();
  });
});
