import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

test('a page that is given for the font is refused, and the font is asked for again, then once for all', async () => {
  // A module of its own: the font is kept by the first that asked.
  const { loadFonts } = await import('./loadFonts.ts');
  const asked: string[] = [];
  vi.stubGlobal('fetch', async () => new Response('<!doctype html><title>Please log in</title>'));
  await expect(loadFonts()).rejects.toMatchObject({
    name: 'FontLoadError',
    cause: { message: 'no truetype font: it begins with 3c21646f' },
  });
  vi.stubGlobal('fetch', async (url: string, { cache }: RequestInit) => {
    asked.push(`${url.split('/').at(-1)} ${cache}`);
    return new Response(readFileSync(url.slice(1)));
  });
  const fonts = await loadFonts();
  expect([fonts[400].length, fonts[600].length]).toEqual(
    [400, 600].map((cut) => readFileSync(`src/export/font/source-sans-3-${cut}.ttf`).length),
  );
  expect(await loadFonts()).toBe(fonts);
  expect(asked).toEqual(['source-sans-3-400.ttf reload', 'source-sans-3-600.ttf reload']);
});
