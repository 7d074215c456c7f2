import type { Page } from '@playwright/test';

/** Changes the HTML of every page of the site on its way, as a host or a cache may. */
export async function alterPages(page: Page, change: (html: string) => string): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    },
  );
}
