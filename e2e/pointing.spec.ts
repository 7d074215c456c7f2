import type { Locator, Page } from '@playwright/test';
import { allNumbers, cardOf, compared, expectedPlaces, litPlaces, placeOf, scrolled } from './allNumbers.ts';
import { numberShown } from './inSight.ts';
import { drawn, open } from './page.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 1360, height: 600 } });

const hovered = (page: Page) => page.locator('[data-highlight=hovered]');

/** A key number, which stands high on the page, and the middle of it on the screen. */
async function keyNumber(page: Page) {
  const place = placeOf(page, 'Key numbers', numberShown('207'));
  const box = await place.boundingBox();
  if (box === null) throw new Error('no key number');
  return { place, x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('pointing at a number tints it in grey wherever it stands, and moves nothing; so does the focus', async ({
  page,
}) => {
  await open(page);
  const tinted = () =>
    hovered(page).evaluateAll((places) =>
      places.map((place) => `${getComputedStyle(place).backgroundColor} ${place.getAttribute('aria-label')}`),
    );
  for (const number of allNumbers.filter(({ shown }) => ['46', '207', '£12,237', '53'].includes(shown))) {
    const place = placeOf(page, number.places.at(-1) ?? 'nowhere', number);
    await place.scrollIntoViewIfNeeded();
    const before = await scrolled(page);
    const expected = expectedPlaces(number).map((text) =>
      text.replace(compared, 'compared').replace(/^[^:]*: /, 'rgb(224, 229, 234) '),
    );
    await place.hover();
    await expect.poll(tinted).toEqual(expected);
    await page.mouse.move(0, 0);
    await expect.poll(tinted).toEqual([]);
    await place.evaluate((element) => element.focus({ preventScroll: true }));
    await expect.poll(tinted).toEqual(expected);
    await place.evaluate((element) => element.blur());
    await expect.poll(tinted).toEqual([]);
    expect(await scrolled(page)).toEqual(before);
    expect(await litPlaces(page)).toEqual([]);
  }
});

test('what comes under a mouse at rest is not pointed at until the mouse moves', async ({ page }) => {
  await open(page);
  const { place, x, y } = await keyNumber(page);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.mouse.move(x, y);
  await expect(hovered(page)).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
  // The browser tells the page what lies under the mouse now, without the mouse having moved.
  await expect.poll(() => place.evaluate((element) => element.matches(':hover'))).toBe(true);
  await drawn(page);
  await expect(hovered(page)).toHaveCount(0);
  await page.mouse.move(x + 1, y);
  await expect(place).toHaveAttribute('data-highlight', 'hovered');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(hovered(page)).toHaveCount(0);
});

test('words on the tint are told apart from it, and the tint from the ground and from what is chosen', async ({
  page,
}) => {
  await open(page);
  const { place } = await keyNumber(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.mouse.move(0, 0);
    await page.keyboard.press('Escape');
    await place.evaluate((element) => element.blur());
    await expect(place).not.toHaveAttribute('data-highlight');
    await place.hover();
    await expect(place).toHaveAttribute('data-highlight', 'hovered');
    const [words, tint] = await coloursOf(place);
    await place.click();
    await expect(place).toHaveAttribute('data-highlight', 'selected');
    const [, mark] = await coloursOf(place);
    expect(contrast(words, tint), colorScheme).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tint, ground), colorScheme).toBeGreaterThan(1.2);
    expect(greyness(tint), colorScheme).toBeLessThan(40);
    expect(greyness(mark), colorScheme).toBeGreaterThan(60);
  }
});

test('in forced colours what is pointed at has a dashed outline, what is chosen a solid one', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const { place } = await keyNumber(page);
  await place.hover();
  await expect(place).toHaveCSS('outline-style', 'dashed');
  await place.click();
  await expect(place).toHaveCSS('outline-style', 'solid');
  await page.mouse.move(0, 0);
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toHaveCount(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(place).toBeFocused();
  await expect(place).toHaveAttribute('data-highlight', 'hovered');
  await expect(place).toHaveCSS('outline-style', 'solid');
});

const coloursOf = (place: Locator) =>
  place.evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return [color, backgroundColor] as const;
  });

const channels = (colour: string): number[] => colour.match(/[\d.]+/g)?.map(Number) ?? [];

/** How far the channels of a colour lie apart, of 255. */
const greyness = (colour: string) => Math.max(...channels(colour)) - Math.min(...channels(colour));

/** The contrast of two colours as WCAG 2.2 reckons it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) =>
      channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [less = 1, more = 1] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return more / less;
}

test('a number that was pressed, by mouse or finger, is no longer tinted once it is let go', async ({
  browser,
  page,
}) => {
  const touching = await (
    await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } })
  ).newPage();
  for (const [reader, press] of [
    [page, (bar: Locator) => bar.click()],
    [touching, (bar: Locator) => bar.tap()],
  ] as const) {
    await open(reader);
    const bar = reader.getByRole('figure').first().getByRole('button', { name: /: \d/ }).first();
    await press(bar);
    await expect(bar).toHaveAttribute('data-highlight', 'selected');
    await reader.mouse.move(0, 0);
    await reader.keyboard.press('Escape');
    await expect(cardOf(reader)).toHaveCount(0);
    await expect(reader.locator('[data-highlight]')).toHaveCount(0);
  }
  await touching.context().close();
  await touching.context().close();
});
