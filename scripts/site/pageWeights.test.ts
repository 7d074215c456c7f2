import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { compressAll } from './compress.ts';
import { fillPage } from './page/page.ts';
import { preloadScripts } from './page/preloadScripts.ts';
import { formatWeights, weighPages } from './pageWeights.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weights-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Bytes that nothing makes smaller, the same each time: hashes of numbers. */
const noise = (length: number, name: string) => {
  const hashes = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    createHash('sha256').update(name + index),
  );
  return Buffer.concat(hashes.map((hash) => hash.digest())).subarray(0, length);
};

const template = preloadScripts(`<html lang="en-GB"><head><!-- dataset --></head>
<body><div id="page.root"></div><script type="module" src="./assets/rope.js"></script></body></html>`);

async function writePage(path: string, length: Record<'html' | 'css' | 'font' | 'data', number>) {
  const style = `@font-face{src:url(data:font/woff2;base64,${noise(length.font, 'f').toString('base64')})}a{--b:"${noise(length.css, 'c').toString('hex')}"}`;
  const content = {
    policy: '',
    style,
    body: `<p>${noise(length.html, 'h').toString('hex')}</p>`,
    data: JSON.stringify(noise(length.data, 'd').toString('hex')),
  };
  await mkdir(join(folder, path), { recursive: true });
  const page = fillPage(template, { dataset: inventedDataset(), sha256: '', folder: path }, content);
  await writeFile(join(folder, path, 'index.html'), page);
}

test('a page weighs what its parts do, each as it would be sent', async () => {
  await writePage('', { html: 9000, css: 3000, font: 6000, data: 2000 });
  await writePage('quay/', { html: 4000, css: 3000, font: 6000, data: 2000 });
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets/rope.js'), noise(5000, 'r').toString('hex'));
  await writeFile(join(folder, 'index.html.br'), 'not a page');
  const weights = await weighPages(folder);
  expect(weights.map(({ path }) => path)).toEqual(['index.html', 'quay/index.html']);
  // The page's own tags and script are the tenth kB of its HTML.
  const inKilobytes = weights.map(({ html, css, fonts, data, scripts }) =>
    [html, css, fonts, data, scripts].map((bytes) => Math.round(bytes / 1000)),
  );
  expect(inKilobytes).toEqual([
    [10, 3, 6, 2, 5],
    [5, 3, 6, 2, 5],
  ]);
});

test('the parts are the whole page, as it is sent', async () => {
  await writePage('', { html: 900, css: 300, font: 600, data: 200 });
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets/rope.js'), 'rope();');
  const [weight] = await weighPages(folder);
  await compressAll(folder);
  const { size } = await stat(join(folder, 'index.html.br'));
  expect(weight).toMatchObject({ whole: size });
  expect([weight?.html, weight?.css, weight?.fonts, weight?.data].reduce((a = 0, b = 0) => a + b)).toBe(size);
});

test('weights are a table of text, in kB', () => {
  const parts = { whole: 47_108, html: 21_049, css: 8_000, fonts: 15_400, data: 2_659, scripts: 94_949 };
  expect(formatWeights([{ path: 'index.html', ...parts }])).toBe(
    [
      'kB as brotli   whole    html     css   fonts    data scripts',
      'index.html      47.1    21.0     8.0    15.4     2.7    94.9',
    ].join('\n'),
  );
});
