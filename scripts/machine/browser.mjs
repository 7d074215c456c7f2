import { createRequire } from 'node:module';
import { join } from 'node:path';
import { debianPackage, failed, onPath, runs } from './programs.mjs';
import { run } from './run.mjs';

/** Chromium as a reader has it. */
export const whole = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Chromium without windows first: it draws the same pages, and starts in half the time. */
const quickest = ['chromium-headless-shell', ...whole];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const places = {
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
 * The path of a browser that runs: the one that CHROMIUM names, Playwright's own, the system's, by the first of these
 * names that is there. Throws where CHROMIUM names something that does not run: whoever set it wants that browser and no
 * other.
 *
 * @param {string[]} names
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(names = quickest) {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM names a browser that does not run: ${named}`);
  }
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath(), ...onPath(names), ...(places[process.platform] ?? [])].find(runs);
}

/**
 * Like `findBrowser`, but installs one where there is none: Debian's package, else Playwright's download.
 * Throws a sentence for the reader when nothing worked.
 *
 * @param {string[]} names
 * @returns {Promise<string>}
 */
export async function ensureBrowser(names = quickest) {
  const found = () => findBrowser(names);
  let browser = await found();
  const packaged = names.filter((name) => packages.has(name));
  for (const install of [() => debianPackage(packaged, 'browser'), playwrightDownload]) {
    if (browser === undefined && (await install())) browser = await found();
  }
  if (browser !== undefined) return browser;
  throw new Error(
    'No browser for the tests: none is installed, and none could be installed. ' +
      'Install Chromium or Chrome, or set CHROMIUM to the path of one, and try again.',
  );
}

/** Those of the names that are a package of Debian's. */
const packages = new Set(['chromium-headless-shell', 'chromium']);

async function playwrightDownload() {
  console.log('No browser found: downloading one, for a minute at most …');
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const { code, output } = await run(process.execPath, [cli, 'install', 'chromium'], { quiet: true, seconds: 60 });
  return code === 0 || failed('the download', code === 124 ? `${output}\nstopped after 60 seconds` : output);
}
