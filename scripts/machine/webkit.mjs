import { endsWell, onPath } from './programs.mjs';

/**
 * The programs by which pages are opened in WebKit: its driver, which knows the browser, and the X server without a screen
 * that the browser draws on, so that none of its windows comes up before whoever runs the tests.
 *
 * @typedef {{ driver: string, display: string }} WebKit
 */

/**
 * WebKit as Debian has it, in `webkit2gtk-driver` and `xvfb`, where both are on the PATH. Neither is ever installed: dozens
 * of packages would come with them.
 *
 * @returns {WebKit | undefined}
 */
export function findWebKit() {
  const driver = onPath(['WebKitWebDriver']).find((path) => endsWell(path, '--help'));
  const display = onPath(['Xvfb']).find((path) => endsWell(path, '-help'));
  return driver === undefined || display === undefined ? undefined : { driver, display };
}
