import { ensureFirefox } from './firefox.mjs';
import { findWebKit } from './webkit.mjs';

/**
 * The paths of the engines beside Chromium that the browser tests run in; undefined where one is missing.
 *
 * @typedef {{ firefox: string | undefined, webkit: string | undefined }} Engines
 */

/**
 * Finds the engines; installs Firefox where there is none.
 *
 * @returns {Engines}
 */
export function ensureEngines() {
  return { firefox: ensureFirefox(), webkit: findWebKit()?.driver };
}

/**
 * Names the tests that cannot run without the missing engines, and counts those that fail a run: Firefox in CI. WebKit may
 * always be missing.
 *
 * @param {Engines} engines
 * @param {boolean} inCI
 */
export function missingEngines({ firefox, webkit }, inCI) {
  const notRun = [];
  if (firefox === undefined) notRun.push('tests in Firefox (none is installed, and none could be; FIREFOX names one)');
  if (webkit === undefined) notRun.push('tests in WebKit (WebKitWebDriver and Xvfb are not both on the PATH)');
  return { notRun, failed: inCI && firefox === undefined ? 1 : 0 };
}
