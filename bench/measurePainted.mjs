import { chartsNow, waitForCharts } from './charts.mjs';
import { watch } from './settleTime.mjs';
import { kilobytesBy, receivedNow } from './transferSize.mjs';
import { width } from './visit.mjs';

/** For how long a page is watched once its charts are there, in ms. */
const watched = { open: 1500, slow: 2500 };

/**
 * When the charts of a page look as they look in the end, in ms, and what had been sent until then, in kB.
 *
 * @param {import('./visit.mjs').Visit} visit
 * @returns {Promise<{ painted: number, received: number }>}
 */
export async function measurePainted(visit) {
  const { charts, line, height } = visit;
  const { settled, bodies } = await watch(visit, async (page) => {
    await waitForCharts(page, charts);
    await page.waitForTimeout(watched[line]);
    const boxes = await page.evaluate(chartsNow, charts);
    const seen = boxes.filter(({ bottom }) => bottom <= height).length;
    if (seen !== charts) throw new Error(`of ${charts} charts stand within the window: ${seen}`);
    return { boxes, bodies: await page.evaluate(receivedNow) };
  });
  return { painted: settled, received: kilobytesBy(bodies, settled) };
}

/**
 * When all that the window shows of a page looks as it looks in the end, in ms.
 *
 * @param {import('./visit.mjs').Visit} visit
 * @returns {Promise<{ screen: number }>}
 */
export async function measureScreen(visit) {
  const { settled } = await watch(visit, async (page) => {
    await waitForCharts(page, visit.charts);
    await page.waitForTimeout(watched[visit.line]);
    return { boxes: [{ left: 0, top: 0, right: width, bottom: visit.height }] };
  });
  return { screen: settled };
}
