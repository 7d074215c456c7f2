import type { Locator, Page } from '@playwright/test';
import { allNumbers, compared, type Placed, placeOf, wordsOf } from './allNumbers.ts';
import { hiding, numberShown, press } from './inSight.ts';
import { open, releaseOf } from './page.ts';
import { pin } from './pin.ts';
import { expect, test } from './site.ts';

const screens = [
  { width: 1360, height: 900 },
  { width: 390, height: 844 },
];

/** Where a number's words lead back to: its row of the comparison, or its line of the totals. */
const placeLinked = (page: Page, number: Placed): Locator =>
  placeOf(page, number.places.includes(compared) ? compared : 'Do the totals add up?', number);

/** Expects a place to be all in sight, and to be lit. */
async function expectLit(place: Locator): Promise<void> {
  const look = () =>
    place.evaluate((element) => {
      const { backgroundColor, outline } = getComputedStyle(element);
      return [backgroundColor, outline];
    });
  await expect
    .poll(look, { intervals: [16, 32, 64, 250] })
    .toEqual(['rgb(255, 241, 184)', 'rgb(11, 31, 51) solid 2px']);
  await expect.poll(() => hiding(place)).toEqual([]);
}

for (const viewport of screens)
  test.describe(`at ${viewport.width} px without scripts`, () => {
    test.use({ viewport, javaScriptEnabled: false });

    test('each number leads to its words from each part of the page, and they lead back to its place', async ({
      page,
    }) => {
      test.slow();
      await page.goto('./');
      for (const number of allNumbers) {
        const words = await pin(wordsOf(page, number));
        for (const part of number.places.filter((part) => !part.startsWith('Figure'))) {
          await press(page, placeOf(page, part, number));
          await expectLit(words);
        }
        await press(page, words);
        await expectLit(await pin(placeLinked(page, number)));
      }
    });
  });

test.describe('beside the release without scripts', () => {
  test.use({ viewport: { width: 1360, height: 900 }, javaScriptEnabled: false });

  test('the page stays where it is while words are shown', async ({ page }) => {
    test.slow();
    await page.goto('./');
    // Past the line above the page, that scripts are switched off.
    await page.evaluate(() => scrollTo(0, 200));
    for (const number of allNumbers.filter(({ places }) => places.includes(compared))) {
      const place = await pin(placeOf(page, compared, number));
      await place.scrollIntoViewIfNeeded();
      const before = await place.boundingBox();
      await press(page, place);
      await expectLit(await pin(wordsOf(page, number)));
      expect(await place.boundingBox(), number.words).toEqual(before);
    }
  });
});

/** The addresses that links of numbers have once the pointer or the focus has reached them, and those that they should. */
const reached = (links: Locator, end: string) =>
  links.evaluateAll(
    (all, end) =>
      all.map((link, index) => {
        if (index % 2 === 0) link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        else if (link instanceof HTMLElement) link.focus({ preventScroll: true });
        return [link.getAttribute('href'), `?select=${link.getAttribute('data-number')?.split(' ')[0]}${end}`];
      }),
    end,
  );

test('once reached, the address of each number selects it, beside what else the address says', async ({ page }) => {
  await open(page);
  const links = page.locator('a[data-number]:visible');
  await expect.poll(() => links.count()).toBeGreaterThan(40);
  for (const [href, expected] of await reached(links, '')) expect(href).toBe(expected);
  await page.getByText('Only comparable', { exact: true }).click();
  await expect(page).toHaveURL(/\?show=comparable/);
  for (const [href, expected] of await reached(links, '&show=comparable')) expect(href).toBe(expected);
});

for (const viewport of screens)
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('an address of a place goes to it, one of words to them, and lights it until a number is chosen', async ({
      page,
    }) => {
      for (const key of ['phase-2.arrests', 'total.removed']) {
        await page.goto('about:blank');
        await open(page, `./#at-${key}`);
        const place = page.locator(`[id="at-${key}"]`);
        await expect.poll(() => hiding(place)).toEqual([]);
        await expectLit(place);
      }
      for (const key of ['phase-2.arrests', 'total.removed']) {
        await page.goto('about:blank');
        await open(page, `./#${key}`);
        const words = releaseOf(page).locator(`[id="${key}"]`);
        await expect.poll(() => hiding(words)).toEqual([]);
        await expectLit(words);
      }
      const other = releaseOf(page).locator('[id="phase-2.people-charged"]');
      await other.click();
      await expect(other).toHaveAttribute('aria-current', 'true');
      await expect(page).toHaveURL(/\?select=phase-2\.people-charged$/);
      await expect(releaseOf(page).locator('[id="total.removed"]')).toHaveCSS('outline-style', 'none');
    });
  });

test.describe('on a phone, before the scripts have come', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a number opens the release at its words', async ({ page }) => {
    await page.route('**/assets/first-*.js', () => undefined);
    await page.goto('./');
    await expect(page.locator('html:not([data-alive])')).toHaveCount(1);
    const number = numberShown('102');
    await placeOf(page, compared, number).tap();
    await expectLit(wordsOf(page, number));
  });
});

test('all ids of the page as it is served are its own', async ({ page, request }) => {
  const served = await (await request.get('./')).text();
  const ids = await page.evaluate((text) => {
    const found = new DOMParser().parseFromString(text, 'text/html').querySelectorAll('[id]');
    return [...found].map(({ id }) => id);
  }, served);
  expect(ids.length).toBeGreaterThan(60);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
