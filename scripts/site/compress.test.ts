import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressAll } from './compress.ts';

let folder = '';
const long = 'a rope for the harbour '.repeat(100);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compressed-'));
  await mkdir(join(folder, 'boats'));
});

afterEach(() => rm(folder, { recursive: true }));

test('a long text, however deep, has both beside it, and they hold what it does', async () => {
  await writeFile(join(folder, 'boats/index.html'), long);
  await compressAll(folder);
  expect((await readdir(join(folder, 'boats'))).sort()).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
  expect(brotliDecompressSync(await readFile(join(folder, 'boats/index.html.br'))).toString()).toBe(long);
  expect(gunzipSync(await readFile(join(folder, 'boats/index.html.gz'))).toString()).toBe(long);
});

test('a short one, one that does not get smaller and what is no text have none', async () => {
  // Hashes of numbers, which nothing compresses.
  const noise = Array.from({ length: 64 }, (_, index) => createHash('sha256').update(String(index)).digest());
  await writeFile(join(folder, 'short.json'), '[]');
  await writeFile(join(folder, 'noise.txt'), Buffer.concat(noise));
  await writeFile(join(folder, 'table.xlsx'), long);
  await writeFile(join(folder, '_headers'), long);
  await compressAll(folder);
  expect((await readdir(folder)).sort()).toEqual(['_headers', 'boats', 'noise.txt', 'short.json', 'table.xlsx']);
});

test('they are the same each time, and have none themselves', async () => {
  await writeFile(join(folder, 'list.csv'), long);
  const read = () => Promise.all(['br', 'gz'].map((ending) => readFile(join(folder, `list.csv.${ending}`), 'hex')));
  await compressAll(folder);
  const first = await read();
  await compressAll(folder);
  expect(await read()).toEqual(first);
  expect(await readdir(folder)).toHaveLength(4);
  // The bytes 4 to 7 of a gzip file are its time.
  expect(first[1]?.slice(8, 16)).toBe('00000000');
});
