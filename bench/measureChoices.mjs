import { waitForCharts } from './charts.mjs';
import { open, withPage } from './visit.mjs';

/** How long a reader looks at the page before choosing a number, points at it before, and looks at it after, in ms. */
const looked = { open: 500, slow: 5000 };
const pointed = 500;
const after = 1000;
/** How long the button of a mouse is down. */
const pressed = 80;
const choices = 6;

/**
 * For how long the page does not answer because of choices, as `blocking` in `measureLoad`: bars of its charts are chosen
 * by mouse, one after the other. Throws where it has too few.
 *
 * @param {import('./visit.mjs').Visit} visit
 * @returns {Promise<{ choices: number }>} ms
 */
export function measureChoices(visit) {
  return withPage(visit, async (page) => {
    await page.addInitScript(() => {
      Reflect.set(window, 'blocked', 0);
      new PerformanceObserver((list) => {
        const more = list.getEntries().reduce((sum, { duration }) => sum + duration - 50, 0);
        Reflect.set(window, 'blocked', Reflect.get(window, 'blocked') + more);
      }).observe({ type: 'longtask' });
    });
    await open(page, visit.address);
    await waitForCharts(page, visit.charts);
    await page.waitForTimeout(looked[visit.line]);
    const bars = page.locator('figure button[aria-pressed]');
    const each = Math.floor((await bars.count()) / choices);
    if (each === 0) throw new Error(`fewer bars can be chosen than ${choices}: ${visit.address}`);
    let sum = 0;
    for (let choice = 0; choice < choices; choice += 1) sum += await choose(bars.nth(choice * each));
    return { choices: sum };
  });
}

/** @param {import('@playwright/test').Locator} bar */
async function choose(bar) {
  const page = bar.page();
  await bar.scrollIntoViewIfNeeded();
  await bar.hover();
  await page.waitForTimeout(pointed);
  await page.evaluate(() => Reflect.set(window, 'blocked', 0));
  await bar.click({ delay: pressed });
  await page.waitForTimeout(after);
  return Number(await page.evaluate(() => Reflect.get(window, 'blocked')));
}
