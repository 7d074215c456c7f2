import { kilobytesBy, receivedNow, scriptsOf } from './transferSize.mjs';
import { open, withPage } from './visit.mjs';

/** For how long a page is watched once it has loaded, in ms. */
const watched = 5000;

/**
 * @typedef {{ tasks: { end: number, blocking: number }[], shift: number }} Seen what happened in a page, in ms
 * @typedef {{ firstPaint: number, interactive: number, blocking: number, shift: number }} Times
 */

/**
 * How a page loads, without a trace: its times in ms, its layout shift, and the JavaScript that it was sent in kB.
 *
 * @param {import('./visit.mjs').Visit} visit
 * @returns {Promise<Times & { scriptReceived: number, script: number }>}
 */
export function measureLoad(visit) {
  return withPage(visit, async (page) => {
    await page.addInitScript(watch);
    await open(page, visit.address);
    await page.waitForTimeout(watched);
    /** @type {Seen} */
    const { tasks, shift } = await page.evaluate(() => Reflect.get(window, 'seen'));
    const scripts = scriptsOf(await page.evaluate(receivedNow));
    const firstPaint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1,
    );
    if (firstPaint < 0) throw new Error(`nothing was painted: ${visit.address}`);
    const interactive = Math.max(firstPaint, ...tasks.map(({ end }) => end));
    const blocking = tasks.reduce((sum, task) => sum + task.blocking, 0);
    const scriptReceived = kilobytesBy(scripts, interactive);
    return { firstPaint, interactive, blocking, shift, scriptReceived, script: kilobytesBy(scripts, Infinity) };
  });
}

/** Notes the long tasks and the shifts of a page from its beginning. Runs in the page. */
function watch() {
  /** @type {Seen} */
  const seen = { tasks: [], shift: 0 };
  Reflect.set(window, 'seen', seen);
  const note = (/** @type {PerformanceEntry} */ entry) => {
    const { startTime, duration } = entry;
    if (entry.entryType === 'longtask') seen.tasks.push({ end: startTime + duration, blocking: duration - 50 });
    else if ('value' in entry && typeof entry.value === 'number') seen.shift += entry.value;
  };
  for (const type of ['longtask', 'layout-shift']) {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  }
}
