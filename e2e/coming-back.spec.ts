import type { Page } from '@playwright/test';
import { allNumbers, cardOf, placeOf } from './allNumbers.ts';
import { isBroughtBack, markReturn } from './comingBack.ts';
import { deferred, holdRequest } from './holdRequest.ts';
import { answering, open } from './page.ts';
import { partAddress } from './parts.ts';
import { expect, test } from './site.ts';

// Without this argument Chromium keeps the pages that a reader leaves, as it does for every reader.
test.use({
  // A file that is shown by itself names no icon, so one is looked for.
  expectedErrors: [/404/],
  launchOptions: ({ launchOptions }, use) =>
    use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
});

const [arrests, removed] = ['46 arrests', 'removed 31 people'].map((words) => {
  const number = allNumbers.find((each) => each.words === words);
  if (number === undefined) throw new Error(`no number is stated by: ${words}`);
  return number;
});
if (arrests === undefined || removed === undefined) throw new Error('two numbers are needed');

/** Leaves the page for another of the site and comes back. Returns whether it was brought back as it was. */
async function leaveAndReturn(page: Page): Promise<boolean> {
  const address = page.url();
  await page.evaluate(markReturn);
  await page.goto('embed/money/');
  // A page that is brought back is not loaded.
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.url()).toBe(address);
  // A page that is loaded instead has no root yet as its address changes.
  await page.locator('html').waitFor({ state: 'attached' });
  return page.evaluate(isBroughtBack);
}

for (const width of [390, 1360]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('a page that is come back to is as it was left, and answers', async ({ page }) => {
      // Not every build of Chromium has such a cache: whether this one has is seen on a page that does nothing.
      await page.goto('data/operation-maxim.json');
      const kept = await leaveAndReturn(page);
      await open(page);
      await placeOf(page, 'Figure 4', arrests).click();
      await expect(page).toHaveURL(/\?select=phase-1\.arrests$/);
      expect(await leaveAndReturn(page)).toBe(kept);
      await answering(page);
      await expect(placeOf(page, 'Figure 4', arrests)).toHaveAttribute('aria-pressed', 'true');
      await expect(cardOf(page)).toContainText('46 arrests');
      await placeOf(page, 'Figure 4', removed).click();
      await expect(cardOf(page)).toContainText('31 people');
      await expect(page).toHaveURL(/\?select=phase-1\.people-removed$/);
      await page.evaluate(() => history.back());
      await expect(cardOf(page)).toContainText('46 arrests');
    });
  });
}

for (const address of ['./#money', './?select=phase-2.passports', './#at-phase-2.computers'])
  test(`a page that is opened at ${address} and loaded again stands where the reader left it`, async ({ page }) => {
    await open(page, address);
    // Any key ends the page's own scrolling.
    await page.keyboard.press('Shift');
    await page.evaluate(() => document.querySelector('#glossary')?.scrollIntoView());
    const scrolled = () => page.evaluate(() => scrollY);
    const place = await scrolled();
    expect(place).toBeGreaterThan(2000);
    await page.reload();
    await answering(page);
    await expect.poll(async () => Math.abs((await scrolled()) - place)).toBeLessThan(2);
  });

test('a page that was left while its scripts were on their way starts when it is come back to', async ({ page }) => {
  const app = deferred();
  await holdRequest(page, partAddress('first'), app);
  await page.goto('./');
  await expect(page.locator('html:not([data-alive])')).toHaveCount(1);
  await page.goto('data/operation-maxim.json');
  await page.goBack({ waitUntil: 'commit' });
  app.resolve();
  await answering(page);
  await placeOf(page, 'Figure 4', arrests).click();
  await expect(cardOf(page)).toContainText('46 arrests');
});
