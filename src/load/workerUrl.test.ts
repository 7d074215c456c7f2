import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** As if this script's folder were `assets/`. */
const scope = new URL('../', import.meta.url).href;
const created: { name: string; createScriptURL(url: string): string }[] = [];

/** The module anew, as a page has it that has made no policy yet. */
async function load() {
  vi.resetModules();
  return (await import('./workerUrl.ts')).workerUrl;
}

beforeEach(() => {
  created.length = 0;
  vi.stubGlobal('window', {
    trustedTypes: {
      createPolicy(name: string, { createScriptURL }: { createScriptURL(url: string): string }) {
        created.push({ name, createScriptURL });
        return { createScriptURL: (url: string) => `trusted ${createScriptURL(url)}` };
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

test('the policy of Trusted Types has the name in the header, is made once, and passes the site’s own workers', async () => {
  const workerUrl = await load();
  expect([workerUrl('offline'), workerUrl('offline')]).toEqual(Array(2).fill(`trusted ${scope}offline.js`));
  expect(workerUrl('check')).toMatch(/^trusted .*\/checkWorker\.ts\?/);
  expect(created.map(({ name }) => name)).toEqual(['workers']);
});

test.each([`${scope}offline.js?`, `${scope}assets/offline.js`, 'https://elsewhere.example/offline.js', ''])(
  'it passes no other: %j',
  async (url) => {
    (await load())('offline');
    expect(() => created[0]?.createScriptURL(url)).toThrow(`no worker of this site: ${url}`);
  },
);

test('where the browser has no Trusted Types, the URL is a plain one', async () => {
  vi.stubGlobal('window', {});
  expect((await load())('offline')).toBe(`${scope}offline.js`);
});
