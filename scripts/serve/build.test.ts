import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isStale } from './build.mjs';

let folder = '';
const at = (second: number) => new Date(Date.UTC(2011, 4, 1, 0, 0, second));

async function write(path: string, second: number) {
  await writeFile(join(folder, path), '');
  await utimes(join(folder, path), at(second), at(second));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stale-'));
  for (const name of ['src', 'src/room', 'dist']) await mkdir(join(folder, name));
  await write('src/room/part.ts', 10);
  for (const name of ['src/room', 'src']) await utimes(join(folder, name), at(10), at(10));
});

afterEach(() => rm(folder, { recursive: true }));

describe('a build is stale', () => {
  test('when there is none', async () => {
    expect(await isStale(folder)).toBe(true);
  });

  test('when a file deep inside is newer', async () => {
    await write('dist/index.html', 20);
    await write('src/room/part.ts', 21);
    expect(await isStale(folder)).toBe(true);
  });

  test('when a file was removed', async () => {
    await write('dist/index.html', 20);
    await rm(join(folder, 'src/room/part.ts'));
    expect(await isStale(folder)).toBe(true);
  });

  test('when the lockfile is newer', async () => {
    await write('dist/index.html', 20);
    await write('package-lock.json', 21);
    expect(await isStale(folder)).toBe(true);
  });
});

test('a build that is newer than all it is made of is fresh', async () => {
  await write('dist/index.html', 20);
  expect(await isStale(folder)).toBe(false);
});
