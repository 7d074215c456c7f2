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

/** Builds `dist/` and prints what fails. Returns whether it succeeded. */
export function build() {
  return runPackage('vite', 'bin/vite.js', ['build', '--logLevel', 'warn']).code === 0;
}

/**
 * Returns whether the `dist/` of a project is missing or older than something that it is built from.
 *
 * @param {string} folder
 */
export async function isStale(folder) {
  const builtAt = await modifiedAt(join(folder, output));
  const times = await Promise.all(inputs.map((name) => newest(join(folder, name))));
  return builtAt === undefined || times.some((time) => time >= builtAt);
}

/**
 * Returns the latest change of a file, or of a folder and all in it, in ms; a removal changes its folder.
 *
 * @param {string} path
 * @returns {Promise<number>}
 */
async function newest(path) {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const inside = await Promise.all(entries.map(({ name }) => newest(join(path, name))));
  return Math.max((await modifiedAt(path)) ?? 0, ...inside);
}

/** @param {string} path */
async function modifiedAt(path) {
  return (await stat(path).catch(() => undefined))?.mtimeMs;
}
