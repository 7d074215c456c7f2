import { measureBusy } from './machine.mjs';
import { measurePage } from './measurePage.mjs';
import { turns } from './turns.mjs';
import { launch, open, screens, withPage } from './visit.mjs';
import { waitForChart } from './waitForChart.mjs';

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
  const pages = served.map((page) => ({ ...page, taken: new Map() }));
  /** @type {Results} */
  const results = { rounds, browser: '', busy: [], pages, faults: [] };
  for (let round = 0; round < rounds; round += 1) {
    results.busy.push(measureBusy());
    await inBrowser(browserPath, async (browser) => {
      results.browser = browser.version();
      // Its own processes are warm then.
      for (const { address } of pages.slice(0, 1)) await warm(browser, address);
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
 * Visits a page without measuring it. Throws where it shows no chart.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
function warm(browser, address) {
  return withPage({ browser, line: 'open', screen: screens.desk }, async (page) => {
    await open(page, address);
    await waitForChart(page);
  });
}
