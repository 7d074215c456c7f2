import { ensureFirefox } from './firefox.mjs';

/**
 * Where the engines beside Chromium are, that the browser tests run in too.
 *
 * @typedef {{ firefox: string | undefined }} Engines
 */

/**
 * Finds them; installs Firefox where there is none.
 *
 * @returns {Promise<Engines>}
 */
export async function ensureEngines() {
  return { firefox: await ensureFirefox() };
}

/**
 * What cannot be run without the engines that are missing: a sentence's part for each, and how many of them make a run
 * fall short. Where machines test, as CI says, Firefox may not be missing.
 *
 * @param {Engines} engines
 * @param {boolean} inCI
 */
export function missing({ firefox }, inCI) {
  if (firefox !== undefined) return { notRun: [], failed: 0 };
  return {
    notRun: ['tests in Firefox (none is installed, and none could be; FIREFOX names one)'],
    failed: inCI ? 1 : 0,
  };
}
