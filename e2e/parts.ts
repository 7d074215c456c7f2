import { readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';

/**
 * The address of a part of the app, by its name. Throws where the build has none of this name: a test that keeps it back
 * would keep nothing back.
 */
export function partAddress(name: string): string {
  const isPart = (file: string) => file.startsWith(`${name}-`) && file.endsWith('.js');
  if (!readdirSync('dist/assets').some(isPart)) throw new Error(`no part of the app: ${name}`);
  return `**/assets/${name}-*.js`;
}

/** Answers with this status where a part of the app is asked for. */
export async function refuse(page: Page, name: string, status = 503): Promise<void> {
  await page.route(partAddress(name), (route) => route.fulfill({ status, body: '' }));
}

/** Resolves once a part was asked for and refused twice: the page asks once more by itself. */
export async function refusedTwice(page: Page, name: string): Promise<void> {
  await page.waitForResponse(partAddress(name));
  await page.waitForResponse(partAddress(name));
}

export const allow = (page: Page, name: string) => page.unroute(partAddress(name));

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
