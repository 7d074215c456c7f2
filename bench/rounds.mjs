import { findCharts } from './charts.mjs';
import { measureBusy } from './machine.mjs';
import { measurePage } from './measurePage.mjs';
import { turns } from './turns.mjs';
import { launch } from './visit.mjs';

/**
 * What the rounds gave: the browser's version, how busy the machine was before each round and at the end, the pages
 * with their values, and what failed.
 *
 * @typedef {{
 *   rounds: number,
 *   browser: string,
 *   busy: import('./machine.mjs').Busy[],
 *   pages: import('./measurePage.mjs').Measured[],
 *   faults: string[],
 * }} Results
 *
 * @typedef {import('./contestants.mjs').Contestant & { address: string }} Served
 */

/**
 * Measures pages in turns, with a new browser for each round, and says how far it is.
 *
 * @param {readonly Served[]} served
 * @param {{ rounds: number, browserPath: string }} options
 * @returns {Promise<Results>}
 */
export async function measureRounds(served, { rounds, browserPath }) {
  const pages = await inBrowser(browserPath, (browser) => preparePages(browser, served));
  /** @type {Results} */
  const results = { rounds, browser: '', busy: [], pages, faults: [] };
  for (let round = 0; round < rounds; round += 1) {
    results.busy.push(measureBusy());
    await inBrowser(browserPath, async (browser) => {
      results.browser = browser.version();
      // Its own processes are warm then.
      for (const { address } of pages.slice(0, 1)) await findCharts(browser, address);
      for (const page of turns(pages, round)) {
        const started = Date.now();
        const faults = await measurePage(browser, page, round);
        for (const fault of faults) console.error(`${page.label}, ${fault}`);
        results.faults.push(...faults.map((fault) => `${page.label}, round ${round + 1}, ${fault}`));
        console.log(`round ${round + 1} of ${rounds}, ${page.label}: ${Math.round((Date.now() - started) / 1000)} s`);
      }
    });
  }
  results.busy.push(measureBusy());
  return results;
}

/**
 * Uses a browser of its own, which is closed whatever happens.
 *
 * @template Result
 * @param {string} path
 * @param {(browser: import('@playwright/test').Browser) => Promise<Result>} use
 */
async function inBrowser(path, use) {
  const browser = await launch(path);
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/**
 * The pages with the charts that can be watched, in a window of the same height for all, and nothing measured yet.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {readonly Served[]} served
 * @returns {Promise<Results['pages']>}
 */
async function preparePages(browser, served) {
  const found = [];
  for (const page of served) found.push({ ...page, ...(await findCharts(browser, page.address)) });
  const height = Math.max(...found.map((page) => page.height));
  return found.map((page) => ({ ...page, height, taken: new Map() }));
}
