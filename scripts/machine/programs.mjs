import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/**
 * Returns the paths that programs of these names would have in the folders of the PATH, whether they exist or not.
 *
 * @param {string[]} names
 */
export function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Returns whether a program exists and prints its version.
 *
 * @param {string} path
 */
export const runs = (path) => exitsWell(path, '--version');

/**
 * Finds a browser that runs: the one that a variable of the environment names, else the first of these paths; undefined
 * where there is none. Throws where the variable names something that does not run.
 *
 * @param {string} variable
 * @param {string[]} paths
 */
export function findRunning(variable, paths) {
  const fromEnv = process.env[variable];
  if (fromEnv && !runs(fromEnv)) throw new Error(`${variable} names a browser that does not run: ${fromEnv}`);
  return fromEnv || paths.find(runs);
}

/**
 * Returns whether a program exists and exits with code 0 when run with one option.
 *
 * @param {string} path
 * @param {string} option
 */
export function exitsWell(path, option) {
  if (!existsSync(path)) return false;
  // On Windows it opens a window instead of printing.
  if (process.platform === 'win32') return true;
  return spawnSync(path, [option], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/**
 * Installs the first of these Debian packages that is available, without recommended ones. Returns false where that
 * fails, after printing why, and on other systems or without root.
 *
 * @param {string[]} packages
 * @param {string} what is looked for, for the reader
 */
export function debianPackage(packages, what) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`No ${what} found: installing the package of one …`);
  if (!apt('update')) return false;
  for (const name of packages) if (apt('install', '-y', '--no-install-recommends', name)) return true;
  return false;
}

/** @param {string[]} command */
function apt(...command) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const lock = ['-o', 'DPkg::Lock::Timeout=60'];
  const { code, output } = run('apt-get', ['-q', ...lock, ...command], { quiet: true, env, seconds: 300 });
  return code === 0 || reportFailure(`apt-get ${command[0]}`, output);
}

/**
 * Prints that a step of an installation failed, with the last lines of its output.
 *
 * @param {string} step
 * @param {string} output
 */
export function reportFailure(step, output) {
  console.error(`${step} failed:\n${output.trim().split('\n').slice(-5).join('\n')}`);
  return false;
}
