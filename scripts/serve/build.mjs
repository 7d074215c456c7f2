import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runPackage } from '../machine/run.mjs';

const inputs = [
  'src',
  'data',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];
const output = 'dist/index.html';

/** Builds `dist/` and shows what goes wrong. True when it stands. */
export async function build() {
  return (await runPackage('vite', 'bin/vite.js', ['build', '--logLevel', 'warn'])).code === 0;
}

/**
 * Whether the `dist/` of a project is missing or older than something it is built from.
 *
 * @param {string} folder
 */
export async function isStale(folder) {
  const built = await changed(join(folder, output));
  const times = await Promise.all(inputs.map((name) => newest(join(folder, name))));
  return built === undefined || times.some((time) => time >= built);
}

/**
 * The latest change of a file, or of a folder and all that is in it: a removal counts as a change of its folder.
 *
 * @param {string} path
 * @returns {Promise<number>}
 */
async function newest(path) {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const inside = await Promise.all(entries.map(({ name }) => newest(join(path, name))));
  return Math.max((await changed(path)) ?? 0, ...inside);
}

/** @param {string} path */
async function changed(path) {
  return (await stat(path).catch(() => undefined))?.mtimeMs;
}
