import type { Page } from '@playwright/test';
import { openDecoder } from '../bench/decoder.mjs';
import { setLine } from '../bench/lines.mjs';
import { alike, drawn, within } from '../bench/pictures.mjs';
import { framesOf, startTrace } from '../bench/trace.mjs';
import { fontsOf } from './fonts.ts';
import { answering, drawn as shown } from './page.ts';
import { watchShifts } from './shifts.ts';
import { expect, test } from './site.ts';

/**
 * What is seen of the page's first text, without the button behind it, which may come with the next piece; its headline, a
 * key number, the comparison’s first words and its first row.
 */
const places = ['.notice-lines', 'h1', '.key-number', '.comparison-lead', '#comparison tbody tr'];

for (const width of [390, 1360] as const) {
  test.describe(`at ${width} px on a slow line`, () => {
    // High enough for the first table.
    test.use({ viewport: { width, height: 2400 } });

    test('a first visit shows text from its first frame on, in the page’s font, and it stays as it is', async ({
      page,
      site,
      browser,
      context,
    }) => {
      await watchShifts(page);
      const session = await context.newCDPSession(page);
      await setLine(session, 'slow');
      const stopTrace = await startTrace(session);
      await page.goto(site);
      await answering(page);
      await shown(page);
      const boxes = await Promise.all(places.map((place) => boxOf(page, place)));
      const decoder = await openDecoder(browser);
      const loaded = await page.evaluate(() => performance.timing.loadEventStart - performance.timing.navigationStart);
      const frames = framesOf(await stopTrace(), site);
      const pictures = await Promise.all(frames.map(({ jpeg }) => decoder.decode(jpeg)));
      const [last, ...earlier] = pictures.toReversed();
      if (last === undefined) throw new Error('no frame was recorded');
      const all = { left: 0, top: 0, right: last.width, bottom: last.height };
      const blank = earlier.filter((picture) => alike(picture, { ...picture, pixels: paper(picture) }, all));
      const [notice, ...others] = boxes.map((box) => within(box, last, width));
      if (notice === undefined) throw new Error('no place is looked at');
      for (const picture of pictures.slice(blank.length)) expect(alike(picture, last, notice)).toBe(true);
      // What stands below comes piece by piece until the page is whole.
      const whole = pictures.filter((_, index) => (frames[index]?.shownAt ?? 0) > loaded);
      expect(whole.length).toBeGreaterThan(0);
      for (const place of others) {
        expect(drawn(last, place)).toBe(true);
        for (const picture of whole) expect(alike(picture, last, place)).toBe(true);
      }
      // What stands at the right grows to the left where it comes in two pieces, seen where the browser is slow: of a screen
      // that is a thousandth.
      expect(await shift(page)).toBeLessThan(0.002);
      for (const font of await fontsOf(page, places.join())) expect(font).toMatch(/^Source Sans 3( \w+)*$/);
    });
  });
}

async function boxOf(page: Page, place: string) {
  const box = await page.locator(place).first().boundingBox();
  if (box === null) throw new Error(`not shown: ${place}`);
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

/** How much has moved so far, as a share of the screen. */
async function shift(page: Page): Promise<number> {
  const shifts = await page.evaluate(() => window.shiftsSoFar());
  return shifts.reduce((sum, text) => {
    const { value }: { value: number } = JSON.parse(text);
    return sum + value;
  }, 0);
}

/** The pixels of a picture of the same size on which nothing is drawn. */
const paper = ({ pixels }: { pixels: Uint8Array }) => new Uint8Array(pixels.length).fill(255);
