import { openDecoder } from './decoder.mjs';
import { alike, drawn, within } from './pictures.mjs';
import { framesOf, startTrace } from './trace.mjs';
import { open, width, withPage } from './visit.mjs';

/** How long a page must have been still when last seen, in ms. */
const still = 500;

/**
 * Watches a page until it has come to rest, and says when some boxes of it began to look as they look in the end, in ms
 * from the start of the navigation. It knows no library and needs no mark in the page. Throws where nothing stands in a
 * box or the page does not rest.
 *
 * @template {{ boxes: import('./pictures.mjs').Box[] }} Found
 * @param {import('./visit.mjs').Visit} visit
 * @param {(page: import('@playwright/test').Page) => Promise<Found>} rest waits for the end, and finds the boxes
 * @returns {Promise<Found & { settled: number }>}
 */
export function watch(visit, rest) {
  const { browser, address } = visit;
  return withPage(visit, async (page, session) => {
    const stopTrace = await startTrace(session);
    await open(page, address);
    const found = await rest(page);
    const now = await page.evaluate(() => performance.now());
    const frames = framesOf(await stopTrace(), address);
    const settled = await settledAt(browser, frames, found.boxes);
    if (settled > now - still) throw new Error(`still changing when last seen: ${address}`);
    return { ...found, settled };
  });
}

/**
 * When the first frame was shown from which on the boxes look as they do on the last one.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {readonly import('./trace.mjs').Frame[]} frames
 * @param {readonly import('./pictures.mjs').Box[]} boxes
 */
async function settledAt(browser, frames, boxes) {
  const decoder = await openDecoder(browser);
  try {
    const [last, ...earlier] = frames.toReversed();
    if (last === undefined) throw new Error('the trace has no frame');
    const picture = await decoder.decode(last.jpeg);
    const places = boxes.map((box) => within(box, picture, width));
    if (!places.every((place) => drawn(picture, place))) throw new Error('nothing is drawn where a chart should be');

    let settled = last.shownAt;
    for (const { jpeg, shownAt } of earlier) {
      const before = await decoder.decode(jpeg);
      if (!places.every((place) => alike(before, picture, place))) break;
      settled = shownAt;
    }
    return settled;
  } finally {
    await decoder.close();
  }
}
