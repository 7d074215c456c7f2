import { withPage } from './visit.mjs';

/** How many charts of a page are watched at most. */
const mostCharts = 4;

/** How tall the window is at least, in CSS pixels; where the charts of a page need more, it is taller for all pages. */
const leastHeight = 2400;

/**
 * Where the charts of a page stand, in CSS pixels: the largest drawing of each of the first figures that show one. Runs
 * in the page.
 *
 * @param {number} count
 */
export function chartsNow(count) {
  const boxes = [...document.querySelectorAll('figure')].flatMap((figure) => {
    const drawings = [...figure.querySelectorAll('svg, canvas')].map((drawing) => drawing.getBoundingClientRect());
    const [largest] = drawings.toSorted((a, b) => b.width * b.height - a.width * a.height);
    return largest === undefined || largest.width * largest.height === 0 ? [] : [largest];
  });
  return boxes.slice(0, count).map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}

/**
 * Waits until a page has as many figures with a drawing.
 *
 * @param {import('@playwright/test').Page} page
 * @param {number} count
 */
export async function waitForCharts(page, count) {
  const there = (/** @type {number} */ wanted) =>
    [...document.querySelectorAll('figure')].filter((figure) => figure.querySelector('svg, canvas')).length >= wanted;
  // To ask at every frame would be work of its own.
  await page.waitForFunction(there, count, { polling: 200 });
}

/**
 * How many charts of a page are watched, and how tall the window must be to show them, by a visit that is not measured.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function findCharts(browser, address) {
  return withPage({ browser, line: 'open', height: leastHeight }, async (page) => {
    await page.goto(address);
    await waitForCharts(page, 1);
    await page.waitForTimeout(3000);
    const boxes = await page.evaluate(chartsNow, mostCharts);
    if (boxes.length === 0) throw new Error(`no figure shows a chart: ${address}`);
    return { charts: boxes.length, height: Math.max(leastHeight, ...boxes.map(({ bottom }) => Math.ceil(bottom))) };
  });
}
