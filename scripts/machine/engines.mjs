import { ensureFirefox } from './firefox.mjs';
import { findWebKit } from './webkit.mjs';

/**
 * Where the engines beside Chromium are, that the browser tests run in too.
 *
 * @typedef {{ firefox: string | undefined, webkit: string | undefined }} Engines
 */

/**
 * Finds them; installs Firefox where there is none.
 *
 * @returns {Promise<Engines>}
 */
export async function ensureEngines() {
  return { firefox: await ensureFirefox(), webkit: findWebKit()?.driver };
}

/**
 * What cannot be run without the engines that are missing: a sentence's part for each, and how many of them make a run
 * fall short. Where machines test, as CI says, Firefox may not be missing; WebKit always may.
 *
 * @param {Engines} engines
 * @param {boolean} inCI
 */
export function missing({ firefox, webkit }, inCI) {
  const notRun = [];
  if (firefox === undefined) notRun.push('tests in Firefox (none is installed, and none could be; FIREFOX names one)');
  if (webkit === undefined) notRun.push('tests in WebKit (WebKitWebDriver and Xvfb are not both on the PATH)');
  return { notRun, failed: inCI && firefox === undefined ? 1 : 0 };
}
