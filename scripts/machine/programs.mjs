import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/**
 * Where programs of these names would stand in the folders of the PATH, whether they do or not: those of the first name
 * first.
 *
 * @param {string[]} names
 */
export function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Whether a program is there, and tells its version.
 *
 * @param {string} path
 */
export const runs = (path) => endsWell(path, '--version');

/**
 * Whether a program is there, and ends well after it was asked for no more than a word about itself.
 *
 * @param {string} path
 * @param {string} option by which it is asked
 */
export function endsWell(path, option) {
  if (!existsSync(path)) return false;
  // On Windows it opens a window instead of printing.
  if (process.platform === 'win32') return true;
  return spawnSync(path, [option], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/**
 * Installs the first of these packages of Debian's that can be had, without what is only recommended beside it. Where
 * that is not possible it says why and resolves to false, at once on other systems and for who may not.
 *
 * @param {string[]} packages
 * @param {string} what is looked for, for the reader
 */
export async function debianPackage(packages, what) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`No ${what} found: installing the package of one …`);
  if (!(await apt('update'))) return false;
  for (const name of packages) if (await apt('install', '-y', '--no-install-recommends', name)) return true;
  return false;
}

/** @param {string[]} command */
async function apt(...command) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const lock = ['-o', 'DPkg::Lock::Timeout=60'];
  const { code, output } = await run('apt-get', ['-q', ...lock, ...command], { quiet: true, env, seconds: 300 });
  return code === 0 || failed(`apt-get ${command[0]}`, output);
}

/**
 * Says that a step of an installation failed, with the last lines that it printed.
 *
 * @param {string} step
 * @param {string} output
 */
export function failed(step, output) {
  console.error(`${step} failed:\n${output.trim().split('\n').slice(-5).join('\n')}`);
  return false;
}
