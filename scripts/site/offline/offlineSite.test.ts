import { describe, expect, test } from 'vitest';
import { offlineSite } from './offlineSite.ts';

const place = "const site = { version: '', bytes: 0, files: [] };";
const page = (text: string) => `<html><head></head><body>${text}</body></html>`;

/** A small site: what is kept of it, then what is not. */
const siteWith = (changed: Record<string, string | Uint8Array> = {}) =>
  new Map<string, string | Uint8Array>(
    Object.entries({
      'index.html': page('£'),
      'quay/index.html': page('quay'),
      'quay/embed/ropes/index.html': page('ropes'),
      'favicon.png': new Uint8Array(7),
      'assets/first-a1b2.js': 'let a;',
      'data/quay.json': '{}',
      'files/quay/ropes.png': new Uint8Array(900),
      'assets/ropes-c3d4.png': new Uint8Array(800),
      _headers: '/*',
      ...changed,
    }),
  );

/** What the worker of a site is told. */
function listOf(files: ReadonlyMap<string, string | Uint8Array>) {
  const { worker } = offlineSite(files, `start\n${place}\nend\n`);
  const [start, list = '', ...rest] = worker.split('\n');
  expect([start, ...rest]).toEqual(['start', 'end', '']);
  const { version, bytes, files: names } = JSON.parse(list.replace(/^const site = (.*);$/, '$1'));
  return { version, bytes, names };
}

describe('the service worker', () => {
  test('is told the pages by their folders, the assets and the data, not what is made ready or for others', () => {
    expect(listOf(siteWith()).names).toEqual([
      'assets/first-a1b2.js',
      'data/quay.json',
      'favicon.png',
      '',
      'quay/embed/ropes/',
      'quay/',
    ]);
  });

  test('is another one when any kept file changes, and the same otherwise', () => {
    const { version } = listOf(siteWith());
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(listOf(siteWith()).version).toBe(version);
    expect(listOf(siteWith({ 'data/quay.json': '[]' })).version).not.toBe(version);
    expect(listOf(siteWith({ 'quay/index.html': page('quey') })).version).not.toBe(version);
    expect(listOf(siteWith({ 'assets/second-e5f6.js': '' })).version).not.toBe(version);
    expect(listOf(siteWith({ 'files/quay/ropes.png': new Uint8Array(901) })).version).toBe(version);
  });

  test('cannot be made of a text without a place for the list', () => {
    expect(() => offlineSite(siteWith(), 'start\nend\n')).toThrow(`no place to fill in: ${place}`);
  });
});

describe('the pages', () => {
  const { pages } = offlineSite(siteWith(), place);

  test('of whole datasets, not those of single figures, name the size of all kept files as they are served', () => {
    expect([...pages.keys()]).toEqual(['index.html', 'quay/index.html']);
    // Pages of 39 bytes beside their texts of 2, 4 and 5, two tags of 44, and 6 + 2 + 7 of the other files.
    const tag = '<meta name="offline" content="0000000231" />';
    expect(pages.get('quay/index.html')).toBe(`<html><head>${tag}</head><body>quay</body></html>`);
    const served = [...pages.values(), page('ropes'), 'let a;', '{}'].join('');
    expect(Buffer.byteLength(served) + 7).toBe(231);
  });

  test('cannot be made of one without a head', () => {
    expect(() => offlineSite(siteWith({ 'index.html': '' }), place)).toThrow('no place to fill in: </head>');
  });
});
