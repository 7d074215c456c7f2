import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkSizes, firstScripts, measure } from './size.mjs';

const page = `<link rel="alternate" href="./data/harbour.json">
    <link rel="stylesheet" href="./assets/index-c3.css">
    <script type="application/json">{"src":"./assets/none.js"}</script>
    <script type="module" crossorigin src="./assets/index-a1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/shared-b2.js">
    <link rel="preload" as="script" fetchpriority="low" crossorigin href="./assets/library-e5.js" />`;

test('the first scripts are the entry and what it imports, not what comes later', () => {
  expect(firstScripts(page)).toEqual(['assets/index-a1.js', 'assets/shared-b2.js', 'assets/library-e5.js']);
});

test('a built site is measured as it is sent', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sizes-'));
  for (const name of ['assets', 'embed/boats']) await mkdir(join(folder, name), { recursive: true });
  const script = 'harbour();'.repeat(200);
  const own = `<script type="module" src="./assets/a.js"></script>`;
  const alone = '<title>Boats</title>';
  await writeFile(join(folder, 'index.html'), own);
  await writeFile(join(folder, 'index.html.br'), 'harbour');
  await writeFile(join(folder, 'embed/boats/index.html'), alone);
  await writeFile(join(folder, 'assets/a.js'), script);
  await writeFile(join(folder, 'assets/a.woff2'), '12345');
  expect(await measure(folder)).toEqual({
    script: [{ name: 'assets/a.js', bytes: brotliCompressSync(script).length }],
    fonts: [{ name: 'assets/a.woff2', bytes: 5 }],
    pages: [
      { name: 'embed/boats/index.html', bytes: brotliCompressSync(alone).length },
      { name: 'index.html', bytes: brotliCompressSync(own).length },
    ],
  });
  await rm(folder, { recursive: true });
});

test('95 kB of script, fonts of 20 kB and pages of 40 kB are small enough', () => {
  const script = [
    { name: 'one.js', bytes: 60_000 },
    { name: 'two.js', bytes: 35_000 },
  ];
  const fonts = [{ name: 'font.woff2', bytes: 20_000 }];
  const { lines, faults } = checkSizes({ script, fonts, pages: [{ name: 'index.html', bytes: 40_000 }] });
  expect(faults).toEqual([]);
  expect(lines).toContain('  95.0 kB  JavaScript before the charts');
  expect(lines).toContain('  40.0 kB  index.html until its charts stand');
});

test('more of any is too large', () => {
  const script = [{ name: 'one.js', bytes: 95_100 }];
  const fonts = [{ name: 'font.woff2', bytes: 20_100 }];
  const pages = [
    { name: 'index.html', bytes: 39_900 },
    { name: 'boats/index.html', bytes: 40_100 },
  ];
  expect(checkSizes({ script, fonts, pages }).faults).toEqual([
    'a font may have 20.0 kB, but for font.woff2 it is 20.1 kB',
    'until its charts stand, a page may need 40.0 kB, but for boats/index.html it is 40.1 kB',
    '95.0 kB of JavaScript may come before the charts, but there are 95.1 kB',
  ]);
});

test('a site without a page, or a page without script, was not built', () => {
  expect(checkSizes({ script: [], fonts: [], pages: [] }).faults).toEqual([
    'the site has no page',
    'the page names no script',
  ]);
});
