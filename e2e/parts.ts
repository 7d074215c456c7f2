import type { Locator, Page } from '@playwright/test';

/** Answers with this status where a file of the app is asked for, by the beginning of its name. */
export async function refuse(page: Page, name: string, status = 503): Promise<void> {
  await page.route(`**/assets/${name}-*.js`, (route) => route.fulfill({ status, body: '' }));
}

export const allow = (page: Page, name: string) => page.unroute(`**/assets/${name}-*.js`);

export const dialogOf = (page: Page) => page.getByRole('dialog');
export const alertIn = (place: Locator) => place.getByRole('alert');
export const tryAgain = (place: Locator) => place.getByRole('button', { name: 'Try again' });

/** What the page says of itself above everything. */
export const noticeOf = (page: Page) => page.locator('.page-notice:not([hidden])');

/** Marks the page as it stands, and says whether it still is that one. */
export async function mark(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
  return async () => (await page.locator('html[data-same]').count()) === 1;
}
