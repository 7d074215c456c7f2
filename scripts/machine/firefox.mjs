import { debianPackage, findRunning, onPath } from './programs.mjs';

const names = ['firefox-esr', 'firefox'];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const installPaths = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** Finds a Firefox that runs: FIREFOX, else the system's; undefined for none. Throws where FIREFOX does not run. */
export const findFirefox = () => findRunning('FIREFOX', [...onPath(names), ...(installPaths[process.platform] ?? [])]);

/** Finds a Firefox like `findFirefox`, or installs Debian's package; undefined where that is not possible. */
export function ensureFirefox() {
  return findFirefox() ?? (debianPackage(['firefox-esr'], 'Firefox') ? findFirefox() : undefined);
}
