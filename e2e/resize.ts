import { expect, type Page } from '@playwright/test';
import { drawn } from './page.ts';

/**
 * Makes the window this wide, and resolves once the page has been drawn in it. Where widths follow one another, the widest
 * comes first: a chart that were still as wide as before would be seen to be cut.
 */
export async function resize(page: Page, width: number, height = 900): Promise<void> {
  await page.setViewportSize({ width, height });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
  for (let frame = 0; frame < 2; frame++) await drawn(page);
}
