import type { Page } from '@playwright/test';
import { deferred, holdRequest } from './holdRequest.ts';
import { answering, dataAnswering } from './page.ts';
import { partAddress } from './parts.ts';
import { figures } from './release.ts';
import { watchShifts } from './shifts.ts';
import { expect, test } from './site.ts';

const script = () => partAddress('first');

/** Keeps the page's script back until the returned function is called. */
async function withoutScript(page: Page, address = './'): Promise<() => void> {
  const app = deferred();
  await holdRequest(page, script(), app);
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('heading', { name: 'Use these data' }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  return app.resolve;
}

for (const width of [390, 1360] as const) {
  test.describe(`at ${width} px`, () => {
    // What examines the page is not part of it, so its policy must not keep it out.
    test.use({ viewport: { width, height: 900 }, bypassCSP: true, expectedErrors: [/ERR_FAILED/] });

    test('taking the page over changes no pixel but where what needs scripts has its room', async ({ page }) => {
      const release = await withoutScript(page);
      await expect(page.locator('figure svg[role=img]:visible')).toHaveCount(figures.length);
      const before = await painted(page);
      release();
      await answering(page);
      await expect.poll(async () => (await painted(page)).equals(before)).toBe(true);
    });
  });
}

/**
 * A picture of the whole page without what needs scripts, and with the release as high as the screen: what of the archive's
 * notice is in sight, by which it is lower, takes a script to know.
 */
async function painted(page: Page): Promise<Buffer> {
  const style = '.needs-script { visibility: hidden !important } .release-body { height: 100dvh !important }';
  return page.screenshot({ fullPage: true, style });
}

test('taking the page over keeps every element that was seen, and moves none', async ({ page }) => {
  await watchShifts(page);
  const release = await withoutScript(page);
  const served = await page.evaluateHandle(() =>
    [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility()),
  );
  release();
  await answering(page);
  await dataAnswering(page);
  const lost = await served.evaluate((elements) =>
    elements
      .filter((element) => !element.isConnected && element.parentElement === null)
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );
  // The link to the section on files becomes what takes one.
  expect(lost).toEqual([expect.stringMatching(/>Open a dataset<\/a>$/)]);
  expect(await page.evaluate(() => window.shiftsSoFar())).toEqual([]);
});

test('what the address asks to see in another way is not shown in the usual one first', async ({ page }) => {
  const release = await withoutScript(page, `./?table=${figures[0]?.id}&compare=phase-2,phase-1`);
  const figure = page.getByRole('figure').first();
  await expect(figure.locator('svg[role=img]:visible')).toHaveCount(0);
  await expect(figure.getByRole('table')).toBeVisible();
  await expect(page.locator('#comparison h2')).toBeHidden();
  release();
  await answering(page);
  await expect(figure.getByRole('table')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Arrests: 102 reported for Phase 2, 46 for Phase 1' })).toBeVisible();
  await expect(page.getByRole('figure').nth(1).getByRole('img')).toBeVisible();
});

test.describe('where the script cannot be had', () => {
  test.use({ expectedErrors: [/ERR_FAILED|dynamically imported/] });

  test('the comparison is shown in the usual way, whatever the address asks for', async ({ page }) => {
    await page.route(script(), (route) => route.abort());
    await page.goto(`./?table=${figures[0]?.id}&compare=phase-2,phase-1`);
    await expect(
      page.getByRole('heading', { name: 'Arrests: 46 reported for Phase 1, 102 for Phase 2' }),
    ).toBeVisible();
    await expect(page.getByRole('figure').first().getByRole('table')).toBeVisible();
  });
});
