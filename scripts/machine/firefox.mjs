import { debianPackage, onPath, runs } from './programs.mjs';

const names = ['firefox-esr', 'firefox'];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const places = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/**
 * The path of a Firefox that runs: the one that FIREFOX names, else the system's. Throws where FIREFOX names something
 * that does not run: whoever set it wants that one and no other.
 */
export function findFirefox() {
  const named = process.env['FIREFOX'];
  if (named && !runs(named)) throw new Error(`FIREFOX names a browser that does not run: ${named}`);
  return named || [...onPath(names), ...(places[process.platform] ?? [])].find(runs);
}

/**
 * Like `findFirefox`, but installs Debian's package where there is none.
 *
 * @returns {Promise<string | undefined>} its path, or nothing where none can be installed
 */
export async function ensureFirefox() {
  return findFirefox() ?? ((await debianPackage(['firefox-esr'], 'Firefox')) ? findFirefox() : undefined);
}
