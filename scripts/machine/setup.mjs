import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

/** The folder that the project stands in. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Goes to the project's folder and installs the packages that are missing or of another version than
 * package-lock.json says. Throws a sentence for the reader when Node is too old or the packages cannot be had.
 */
export async function setUp() {
  process.chdir(root);
  const wanted = JSON.parse(readFileSync('package.json', 'utf8')).engines.node.replace('>=', '');
  if (isOlder(process.versions.node, wanted)) {
    throw new Error(`This needs Node ${wanted} or newer; this is Node ${process.versions.node}.`);
  }
  if (isInstalled(await lockfile('package-lock.json'), await lockfile('node_modules/.package-lock.json'))) return;
  console.log('Installing the packages that package-lock.json lists …');
  const { code, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error(`The packages could not be installed: npm ci ended with code ${code}.\n${output}`);
}

/**
 * @param {string} version
 * @param {string} least
 */
export function isOlder(version, least) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Package
 * @typedef {Record<string, Package>} Packages
 */

/**
 * Whether what npm says it installed is what the lockfile asks for on this machine.
 *
 * @param {Packages} wanted
 * @param {Packages} present
 */
export function isInstalled(wanted, present) {
  const paths = Object.keys(wanted).filter((path) => path !== '');
  return (
    paths.length > 0 &&
    paths.every(
      (path) => present[path]?.version === wanted[path]?.version || isForOthers(present[path], wanted[path]),
    ) &&
    Object.keys(present).every((path) => path in wanted)
  );
}

/**
 * @param {Package | undefined} present
 * @param {Package | undefined} wanted
 */
function isForOthers(present, wanted) {
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
