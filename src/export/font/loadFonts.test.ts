import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubWindowEvents } from '#src/testing/stubWindowEvents.ts';

beforeEach(() => {
  vi.resetModules();
  stubWindowEvents();
});
afterEach(() => vi.unstubAllGlobals());

test('a page that is given for the font is refused, and the font is asked for again, then once for all', async () => {
  // A module of its own: the font is kept by the first that asked.
  const { loadFonts } = await import('./loadFonts.ts');
  const asked: string[] = [];
  vi.stubGlobal('fetch', async () => new Response('<!doctype html><title>Please log in</title>'));
  await expect(loadFonts()).rejects.toMatchObject({ name: 'FileFailure', reason: 'gone' });
  vi.stubGlobal('fetch', async (url: string, { cache }: RequestInit) => {
    asked.push(`${url.split('/').at(-1)} ${cache}`);
    return new Response(readFileSync(url.slice(1)));
  });
  const fonts = await loadFonts();
  expect([fonts[400].length, fonts[600].length]).toEqual(
    [400, 600].map((cut) => readFileSync(`src/export/font/source-sans-3-${cut}.ttf`).length),
  );
  expect((await loadFonts())[600]).toBe(fonts[600]);
  expect(asked).toEqual(['source-sans-3-400.ttf reload', 'source-sans-3-600.ttf reload']);
});
