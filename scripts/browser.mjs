import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

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
 * The path of a browser that runs: the one that CHROMIUM names, Playwright's own, the system's Chromium or Chrome.
 * Throws where CHROMIUM names something that does not run: whoever set it wants that browser and no other.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM names a browser that does not run: ${named}`);
  }
  const { chromium } = await import('@playwright/test');
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const system = names.flatMap((name) => onPath.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...system, ...(places[process.platform] ?? [])].find(runs);
}

/**
 * Like `findBrowser`, but installs one where there is none: Debian's package, else Playwright's download.
 * Throws a sentence for the reader when nothing worked.
 *
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const browser = (await findBrowser()) ?? (await installed(debianPackage)) ?? (await installed(playwrightDownload));
  if (browser !== undefined) return browser;
  throw new Error(
    'No browser for the tests: none is installed, and none could be installed. ' +
      'Install Chromium or Chrome, or set CHROMIUM to the path of one, and try again.',
  );
}

/** @param {() => Promise<boolean>} install */
const installed = async (install) => ((await install()) ? findBrowser() : undefined);

async function debianPackage() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('No browser found: installing the package "chromium" …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const lock = ['-o', 'DPkg::Lock::Timeout=60'];
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { code, output } = await run('apt-get', ['-q', ...lock, ...command], { quiet: true, env, seconds: 300 });
    if (code !== 0) return failed(`apt-get ${command[0]}`, output);
  }
  return true;
}

async function playwrightDownload() {
  console.log('No browser found: downloading one, for a minute at most …');
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const { code, output } = await run(process.execPath, [cli, 'install', 'chromium'], { quiet: true, seconds: 60 });
  return code === 0 || failed('the download', code === 124 ? `${output}\nstopped after 60 seconds` : output);
}

/**
 * @param {string} step
 * @param {string} output
 */
function failed(step, output) {
  console.error(`${step} failed:\n${output.trim().split('\n').slice(-5).join('\n')}`);
  return false;
}

/** @param {string} path */
function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
