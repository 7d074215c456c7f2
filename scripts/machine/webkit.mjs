import { exitsWell, onPath } from './programs.mjs';

/**
 * The programs that open pages in WebKit: its driver, and an X server without a screen, so that no window is shown.
 *
 * @typedef {{ driver: string, display: string }} WebKit
 */

/**
 * Finds WebKit where both programs (Debian's `webkit2gtk-driver` and `xvfb`) are on the PATH; undefined otherwise. Neither
 * is ever installed, as dozens of packages would come with them.
 *
 * @returns {WebKit | undefined}
 */
export function findWebKit() {
  const driver = onPath(['WebKitWebDriver']).find((path) => exitsWell(path, '--help'));
  const display = onPath(['Xvfb']).find((path) => exitsWell(path, '-help'));
  return driver === undefined || display === undefined ? undefined : { driver, display };
}
