import { createRequire } from 'node:module';
import { join } from 'node:path';
import { debianPackage, findRunning, onPath, reportFailure } from './programs.mjs';
import { run } from './run.mjs';

/** The names of Chromium with windows. */
export const fullChromium = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Chromium without windows first: it draws the same and starts in half the time. */
const headlessFirst = ['chromium-headless-shell', ...fullChromium];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const installPaths = {
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((folder) =>
    join(process.env[folder] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
};

/**
 * Finds the path of a browser that runs: the one that CHROMIUM names, Playwright's own, or the system's, in the order of
 * these names. Undefined where there is none. Throws where CHROMIUM names something that does not run.
 *
 * @param {string[]} names
 */
export async function findBrowser(names = headlessFirst) {
  const { chromium } = await import('@playwright/test');
  const paths = [chromium.executablePath(), ...onPath(names), ...(installPaths[process.platform] ?? [])];
  return findRunning('CHROMIUM', paths);
}

/**
 * Finds a browser like `findBrowser`, or installs one: Debian's package, else Playwright's download. Throws a sentence for
 * the reader where neither works.
 *
 * @param {string[]} names
 * @returns {Promise<string>}
 */
export async function ensureBrowser(names = headlessFirst) {
  const find = () => findBrowser(names);
  let browser = await find();
  const packageNames = names.filter((name) => debianPackages.has(name));
  for (const install of [() => debianPackage(packageNames, 'browser'), playwrightDownload]) {
    if (browser === undefined && install()) browser = await find();
  }
  if (browser !== undefined) return browser;
  throw new Error(
    'No browser for the tests: none is installed, and none could be installed. ' +
      'Install Chromium or Chrome, or set CHROMIUM to the path of one, and try again.',
  );
}

const debianPackages = new Set(['chromium-headless-shell', 'chromium']);

function playwrightDownload() {
  console.log('No browser found: downloading one, for a minute at most …');
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const { code, output } = run(process.execPath, [cli, 'install', 'chromium'], { quiet: true, seconds: 60 });
  return code === 0 || reportFailure('the download', code === 124 ? `${output}\nstopped after 60 seconds` : output);
}
