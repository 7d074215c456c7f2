import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deleteOfflineCopy, keepOffline, readOfflineCopy } from './offlineCopy.ts';

/** The site's folder is the one above this script's, as if that were `assets/`. */
const scope = new URL('../', import.meta.url).href;
const copy = { since: '2026-11-30T05:10:00.000Z', bytes: 2_000_000 };
const ours = `offline ${scope} v1`;

let stored = new Map<string, Map<string, unknown>>();
let registered: { scope: string; active: FakeWorker | null }[] = [];
let addresses: string[] = [];

class FakeWorker extends EventTarget {
  state = 'installing';
  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  postMessage(_: string, [port]: [MessagePort]) {
    if (willKeep) store();
    port.postMessage('');
  }
}

/** Whether a worker keeps what it is asked to. */
let willKeep = true;
/** How a worker that is registered begins: the browser starts a new one, or gives one that was let go again. */
let begin = (worker: FakeWorker) => {
  queueMicrotask(() => {
    if (willKeep) store();
    worker.become(willKeep ? 'activated' : 'redundant');
  });
};
const start = begin;

const store = () => stored.set(ours, new Map([[`${scope}offline.json`, copy]]));

const serviceWorker = {
  async register(url: string) {
    addresses.push(url);
    const worker = new FakeWorker();
    begin(worker);
    const registration = {
      ...{ scope, active: worker, installing: worker, waiting: null },
      unregister: async () => {
        registered = registered.filter((each) => each !== registration);
      },
    };
    registered.push(registration);
    return registration;
  },
  getRegistration: async (url: string) => registered.find((each) => url.startsWith(each.scope)),
};

beforeEach(() => {
  stored = new Map();
  registered = [];
  addresses = [];
  willKeep = true;
  begin = start;
  vi.stubGlobal('window', {});
  vi.stubGlobal('navigator', { serviceWorker });
  vi.stubGlobal('caches', {
    match: async (url: string) => {
      const found = [...stored.values()].find((cache) => cache.has(url));
      return found && Response.json(found.get(url));
    },
    keys: async () => [...stored.keys()],
    delete: async (name: string) => stored.delete(name),
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('a copy of the site', () => {
  test('is kept by the worker in the site’s folder, read, and deleted, which leaves other sites alone', async () => {
    const others = ['offline https://harbour.example/ v1', `offline ${scope}in/ v1`];
    for (const name of others) stored.set(name, new Map());
    expect(await readOfflineCopy()).toBeUndefined();
    await keepOffline();
    expect(addresses).toEqual([`${scope}offline.js`]);
    expect(await readOfflineCopy()).toEqual(copy);
    await deleteOfflineCopy();
    expect([registered, [...stored.keys()], await readOfflineCopy()]).toEqual([[], others, undefined]);
  });

  test('that fails to be kept leaves nothing', async () => {
    willKeep = false;
    await expect(keepOffline()).rejects.toThrow('the service worker was not installed');
    expect([registered, stored.size]).toEqual([[], 0]);
  });

  test('is asked of a worker that the browser does not install again', async () => {
    begin = (worker) => worker.become('activated');
    await keepOffline();
    expect(await readOfflineCopy()).toEqual(copy);
  });

  test('that such a worker fails to keep leaves nothing', async () => {
    begin = (worker) => worker.become('activated');
    willKeep = false;
    await expect(keepOffline()).rejects.toThrow('the service worker kept nothing');
    expect([registered, stored.size]).toEqual([[], 0]);
  });

  test('is not what a site in a folder above keeps', async () => {
    const above = { scope: new URL('..', scope).href, active: new FakeWorker() };
    registered.push(above);
    expect(await readOfflineCopy()).toBeUndefined();
    await deleteOfflineCopy();
    expect(registered).toEqual([above]);
  });

  test('is none where the browser forbids to ask', async () => {
    vi.stubGlobal('navigator', {
      get serviceWorker() {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    });
    await expect(readOfflineCopy()).rejects.toThrow('sandboxed');
    vi.stubGlobal('navigator', {});
    await expect(readOfflineCopy()).rejects.toThrow();
  });
});
