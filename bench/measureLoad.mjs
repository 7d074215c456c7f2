import { kilobytesBy, receivedNow, scriptsOf } from './transferSize.mjs';
import { open, withPage } from './visit.mjs';

/** For how long a page is watched once it has loaded, in ms. */
const watched = 5000;

/**
 * @typedef {{ end: number, blocking: number }} Task a task of more than 50 ms: when it ended, and what it took beyond, in ms
 * @typedef {{ firstPaint: number, interactive: number, blocking: number }} Times
 */

/**
 * How a page loads, without a trace: its times in ms, and the JavaScript that it was sent until it was interactive, in kB.
 *
 * @param {import('./visit.mjs').Visit} visit
 * @returns {Promise<Times & { scriptReceived: number }>}
 */
export function measureLoad(visit) {
  return withPage(visit, async (page) => {
    await page.addInitScript(watch);
    await open(page, visit.address);
    await page.waitForTimeout(watched);
    /** @type {Task[]} */
    const tasks = await page.evaluate(() => Reflect.get(window, 'longTasks'));
    const scripts = scriptsOf(await page.evaluate(receivedNow));
    const firstPaint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1,
    );
    if (firstPaint < 0) throw new Error(`nothing was painted: ${visit.address}`);
    const interactive = Math.max(firstPaint, ...tasks.map(({ end }) => end));
    const blocking = tasks.reduce((sum, task) => sum + task.blocking, 0);
    return { firstPaint, interactive, blocking, scriptReceived: kilobytesBy(scripts, interactive) };
  });
}

/** Notes the long tasks of a page from its beginning. Runs in the page. */
function watch() {
  /** @type {Task[]} */
  const tasks = [];
  Reflect.set(window, 'longTasks', tasks);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      tasks.push({ end: startTime + duration, blocking: duration - 50 });
    }
  }).observe({ type: 'longtask', buffered: true });
}
