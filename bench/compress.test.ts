import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compress } from './compress.mjs';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compress-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a text gets its short form beside it, what is short already does not', async () => {
  await mkdir(join(folder, 'quay'));
  await writeFile(join(folder, 'quay/rope.txt'), 'rope '.repeat(100));
  await writeFile(join(folder, 'rope.zip'), gzipSync('rope, a mast and 3 oars'));
  await compress(folder);
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual([
    'quay',
    'quay/rope.txt',
    'quay/rope.txt.br',
    'rope.zip',
  ]);
  expect(brotliDecompressSync(await readFile(join(folder, 'quay/rope.txt.br'))).toString()).toBe('rope '.repeat(100));
});

test('a short form that a build has made is left as it is', async () => {
  await writeFile(join(folder, 'rope.txt'), 'rope '.repeat(100));
  await writeFile(join(folder, 'rope.txt.br'), 'as built');
  await compress(folder);
  expect(await readFile(join(folder, 'rope.txt.br'), 'utf8')).toBe('as built');
});
