import type { Page } from '@playwright/test';
import { wordsOf } from './allNumbers.ts';
import { deferred, holdRequest } from './holdRequest.ts';
import { hiding, numberShown } from './inSight.ts';
import { answering, drawn, releaseOf } from './page.ts';
import { expect, test } from './site.ts';
import { tooWide } from './tooWide.ts';

const title = 'Words in the release';
const first = numberShown('46');

/** Opens the page with its scripts held back. Returns what lets them come. */
async function waiting(page: Page): Promise<() => void> {
  const app = deferred();
  await holdRequest(page, '**/assets/first-*.js', app);
  await page.goto('./');
  await expect(page.locator('html:not([data-alive])')).toHaveCount(1);
  return app.resolve;
}

const barOf = (page: Page) => releaseOf(page).locator('summary').filter({ hasText: title });
const article = (page: Page) => releaseOf(page).getByRole('article');

/** Where the panel, its title and the first number's words stand, and how far the release is scrolled. */
const places = (page: Page) =>
  Promise.all([
    releaseOf(page).boundingBox(),
    releaseOf(page).getByText(title, { exact: true }).and(page.locator(':visible')).first().boundingBox(),
    wordsOf(page, first).boundingBox(),
    page.locator('.release-scroll').evaluate((scroll) => scroll.scrollTop),
  ]);

for (const [width, height] of [
  [320, 568],
  [390, 844],
  [844, 390],
] as const)
  test.describe(`at ${width} by ${height} px, before the scripts have come`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    test('the bar opens the release, which can be read and scrolled and stays as it is when they come', async ({
      page,
    }) => {
      const come = await waiting(page);
      await expect(article(page)).toBeHidden();
      await barOf(page).tap();
      await expect(article(page)).toBeVisible();
      await page.locator('.release-scroll').hover();
      await page.mouse.wheel(0, 100);
      await expect.poll(() => page.locator('.release-scroll').evaluate((scroll) => scroll.scrollTop)).toBe(100);
      await wordsOf(page, first).scrollIntoViewIfNeeded();
      await expect.poll(() => hiding(wordsOf(page, first))).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
      const before = await places(page);
      come();
      await answering(page);
      await drawn(page);
      expect(await places(page)).toEqual(before);
      const toggle = releaseOf(page).getByRole('button', { name: title });
      await expect(toggle).toHaveAttribute('aria-expanded', 'true');
      await toggle.click();
      await expect(article(page)).toBeHidden();
      await expect(releaseOf(page).getByRole('button', { name: 'Full height' })).toBeHidden();
    });
  });

test.describe('before the scripts have come', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the bar closes what it opened, and it is closed when they come', async ({ page }) => {
    const come = await waiting(page);
    const bar = barOf(page);
    await bar.tap();
    await expect(article(page)).toBeVisible();
    await bar.tap();
    await expect(article(page)).toBeHidden();
    come();
    await answering(page);
    await expect(article(page)).toBeHidden();
    await expect(releaseOf(page).getByRole('button', { name: title })).toHaveAttribute('aria-expanded', 'false');
  });

  test('the bar is opened by key, and keeps the focus when they come', async ({ page }) => {
    const come = await waiting(page);
    await releaseOf(page).locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await expect(article(page)).toBeVisible();
    come();
    await answering(page);
    const toggle = releaseOf(page).getByRole('button', { name: title });
    await expect(toggle).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(article(page)).toBeHidden();
  });
});
