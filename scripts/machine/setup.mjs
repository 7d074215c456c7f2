import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Changes to the project's folder and installs what is missing there. Throws a sentence for the reader. */
export async function setUp() {
  process.chdir(root);
  const required = JSON.parse(readFileSync('package.json', 'utf8')).engines.node.replace('>=', '');
  if (isOlder(process.versions.node, required)) {
    throw new Error(`This needs Node ${required} or newer; this is Node ${process.versions.node}.`);
  }
  if (isInstalled(await lockfile('package-lock.json'), await lockfile('node_modules/.package-lock.json'))) return;
  console.error('Installing the packages that package-lock.json lists …');
  const { code, output } = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error(`The packages could not be installed: npm ci ended with code ${code}.\n${output}`);
}

/**
 * @param {string} version
 * @param {string} least
 */
export const isOlder = (version, least) => version.localeCompare(least, 'en', { numeric: true }) < 0;

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Package
 * @typedef {Record<string, Package>} Packages
 */

/**
 * Returns whether the installed packages are those of the lockfile, but for optional ones of other platforms.
 *
 * @param {Packages} wanted
 * @param {Packages} present
 */
export function isInstalled(wanted, present) {
  const paths = Object.keys(wanted).filter((path) => path !== '');
  return (
    paths.length > 0 &&
    paths.every(
      (path) => present[path]?.version === wanted[path]?.version || isForOtherPlatform(present[path], wanted[path]),
    ) &&
    Object.keys(present).every((path) => path in wanted)
  );
}

/**
 * @param {Package | undefined} present
 * @param {Package | undefined} wanted
 */
function isForOtherPlatform(present, wanted) {
  if (present !== undefined || !wanted?.optional) return false;
  const { os, cpu, libc } = wanted;
  return os?.includes(process.platform) !== true || cpu?.includes(process.arch) === false || libc !== undefined;
}

/**
 * @param {string} path
 * @returns {Promise<Packages>}
 */
async function lockfile(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** @param {string[]} args */
function npm(args) {
  // `npm start` and `npm test` say where npm is; on Windows it could not be started by its name alone.
  const cli = process.env['npm_execpath'];
  const options = { quiet: true };
  return cli?.endsWith('npm-cli.js') ? run(process.execPath, [cli, ...args], options) : run('npm', args, options);
}
