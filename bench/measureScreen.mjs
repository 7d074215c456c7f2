import { openDecoder } from './decoder.mjs';
import { firstComplete } from './firstComplete.mjs';
import { framesOf, startTrace } from './trace.mjs';
import { kilobytesBy, receivedNow } from './transferSize.mjs';
import { open, withPage } from './visit.mjs';
import { waitForChart } from './waitForChart.mjs';

/** For how long a page is watched once its first chart is there, in ms, and how long it must have been still at the end. */
const watched = { open: 1500, slow: 2500 };
const still = 500;

/**
 * Measures when all that a window shows of a page looks as it does in the end, in ms from the start of the navigation, and
 * what had been sent until then, in kB. Throws where nothing is shown or the page does not come to rest.
 *
 * @param {import('./visit.mjs').Visit} visit
 * @returns {Promise<{ complete: number, received: number }>}
 */
export function measureScreen(visit) {
  const { browser, address, line } = visit;
  return withPage(visit, async (page, session) => {
    const stopTrace = await startTrace(session);
    await open(page, address);
    await waitForChart(page);
    await page.waitForTimeout(watched[line]);
    const bodies = await page.evaluate(receivedNow);
    const seenUntil = await page.evaluate(() => performance.now());
    const frames = framesOf(await stopTrace(), address);
    const decoder = await openDecoder(browser);
    const complete = await firstComplete(frames, decoder.decode).finally(decoder.close);
    if (complete > seenUntil - still) throw new Error(`still changing when last seen: ${address}`);
    return { complete, received: kilobytesBy(bodies, complete) };
  });
}
