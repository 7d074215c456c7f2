import type { Page } from '@playwright/test';
import { allNumbers, cardOf, wordsOf } from './allNumbers.ts';
import { drawn, open, releaseOf } from './page.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

/** Draws a finger from one height of the screen to another, in a few steps. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 120, y }] });
  await touch('touchStart', from);
  for (const step of [0.1, 0.3, 0.6, 1]) await touch('touchMove', from + (to - from) * step);
  await touch('touchEnd');
  await drawn(page);
}

const heightOf = async (page: Page) => (await releaseOf(page).boundingBox())?.height;

test('a finger that hardly moves leaves the panel as it is, others draw it up and down by its bar, one height after the other, and by a long swipe all the way', async ({
  page,
}) => {
  await open(page);
  await swipe(page, 820, 790);
  await expect(releaseOf(page).getByRole('article')).toBeHidden();
  await expect.poll(() => heightOf(page)).toBeLessThan(60);
  await swipe(page, 820, 600);
  await expect.poll(() => heightOf(page)).toBe(422);
  await swipe(page, 445, 200);
  await expect.poll(() => heightOf(page)).toBe(844);
  await swipe(page, 20, 300);
  await expect.poll(() => heightOf(page)).toBe(422);
  await swipe(page, 445, 700);
  await expect(releaseOf(page).getByRole('article')).toBeHidden();
  await swipe(page, 820, 100);
  await expect.poll(() => heightOf(page)).toBe(844);
  await swipe(page, 20, 800);
  await expect(releaseOf(page).getByRole('article')).toBeHidden();
});

test('at full height nothing behind the panel has the focus, and Escape draws it down to half', async ({ page }) => {
  await open(page);
  await releaseOf(page).getByRole('button', { name: 'Words in the release' }).click();
  await releaseOf(page).getByRole('button', { name: 'Full height' }).click();
  await expect.poll(() => heightOf(page)).toBe(844);
  await expect(page.locator('.numbers').first()).toHaveJSProperty('inert', true);
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('Shift+Tab');
    const where = await page.evaluate(() => document.activeElement?.closest('.numbers, [aria-label="Skip"]')?.tagName);
    expect(where).toBeUndefined();
  }
  await releaseOf(page).getByRole('button', { name: 'Half height' }).focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => heightOf(page)).toBe(422);
  for (const numbers of await page.locator('.numbers').all()) await expect(numbers).toHaveJSProperty('inert', false);
});

test('at full height each number’s card is whole, beside its words', async ({ page }) => {
  await open(page);
  await releaseOf(page).getByRole('button', { name: 'Words in the release' }).click();
  for (const number of allNumbers.filter(({ shown }) => ['46', '102', '53', '207'].includes(shown))) {
    await wordsOf(page, number).click();
    await releaseOf(page).getByRole('button', { name: 'Full height' }).click();
    await expect(cardOf(page)).toContainText(number.counted);
    const hidden = () => cardOf(page).evaluate((card) => card.scrollHeight - card.clientHeight);
    await expect.poll(hidden).toBe(0);
    await expect(wordsOf(page, number)).toBeInViewport({ ratio: 1 });
  }
});
