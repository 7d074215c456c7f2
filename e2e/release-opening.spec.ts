import type { Page } from '@playwright/test';
import { answering, releaseOf } from './page.ts';
import { lines } from './release.ts';
import { resize } from './resize.ts';
import { expect, look, test } from './site.ts';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'as the page opens' : 'as the page opens without scripts', () => {
    test.use({ viewport: { width: 1360, height: 900 }, javaScriptEnabled });

    test('twelve of the release’s numbers and its headline are in sight, it is beside all of the page, and what stands before them is opened in its place', async ({
      page,
    }) => {
      await page.goto('./');
      if (javaScriptEnabled) await answering(page);
      const whole = await releaseOf(page)
        .locator('a.stated')
        .evaluateAll((links) =>
          links.map((link) => [...link.getClientRects()].every(({ top, bottom }) => top >= 0 && bottom <= innerHeight)),
        );
      expect(whole).toHaveLength(20);
      expect(whole.filter(Boolean).length).toBeGreaterThanOrEqual(12);
      await expect(releaseOf(page).getByText('MPA calls for closer partnership')).toBeInViewport({ ratio: 1 });
      await expect(releaseOf(page).getByText('1. Phase 1: Operation MAXIM')).toBeInViewport({ ratio: 1 });
      const box = await releaseOf(page).boundingBox();
      expect(box?.width).toBe(480);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(await page.evaluate(() => document.documentElement.clientWidth));
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await expect(releaseOf(page).getByText('MPA calls for closer partnership')).toBeInViewport({ ratio: 1 });
      // What stands before the numbers is opened in its place, word for word.
      const summary = releaseOf(page).locator('summary').filter({ hasText: 'numbers' });
      await expect(summary).toHaveText(
        '20 numbers, all in “Notes to editors”. From the beginningFrom the first number',
      );
      await expect(releaseOf(page).getByText('From the beginning')).toBeVisible();
      await expect(releaseOf(page).getByText('From the first number')).toBeHidden();
      const speech = releaseOf(page).getByText('Richard Sumray, Chair of');
      await expect(speech).toBeHidden();
      await summary.click();
      await expect(speech).toBeInViewport();
      await expect(releaseOf(page).getByText('From the first number')).toBeVisible();
      const shown = await releaseOf(page)
        .locator('.release-lines > p')
        .evaluateAll((lines) => lines.map((line) => line.textContent));
      expect(shown).toEqual(lines);
      // Without scripts a page is not told that it was drawn.
      for (const width of javaScriptEnabled ? [2560, 1360, 1000] : [])
        await look(`no line of the release has more than 70 characters at ${width} px`, async () => {
          await resize(page, width);
          const longest = await longestLine(page);
          expect(longest).toBeLessThanOrEqual(70);
          expect(longest).toBeGreaterThan(30);
        });
      await summary.click();
      await expect(speech).toBeHidden();
    });
  });

test('a link to words before the numbers opens what they stand in, as a search of the page does', async ({ page }) => {
  await page.goto('./#:~:text=Richard%20Sumray%2C%20Chair');
  await answering(page);
  await expect(releaseOf(page).getByText('Richard Sumray, Chair of')).toBeInViewport();
});

/** How many characters the longest line of the release has, as it is shown. */
function longestLine(page: Page): Promise<number> {
  return releaseOf(page)
    .locator('.release-lines > p')
    .evaluateAll((lines) => {
      const range = document.createRange();
      const counts = new Map<string, number>();
      for (const [index, line] of lines.entries()) {
        const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const { length } = texts.currentNode.textContent ?? '';
          for (let at = 0; at < length; at += 1) {
            range.setStart(texts.currentNode, at);
            range.setEnd(texts.currentNode, at + 1);
            const key = `${index} ${Math.round(range.getBoundingClientRect().bottom / 8)}`;
            counts.set(key, (counts.get(key) ?? 0) + 1);
          }
        }
      }
      return Math.max(...counts.values());
    });
}
