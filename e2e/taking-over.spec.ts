import type { Page } from '@playwright/test';
import { deferred, holdRequest } from './holdRequest.ts';
import { answering, releaseOf } from './page.ts';
import { partAddress } from './parts.ts';
import { figures, lines, observations, totals } from './release.ts';
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

    test('taking the page over changes no pixel but those of controls', async ({ page }) => {
      const release = await withoutScript(page);
      const before = await paintedWithoutControls(page);
      release();
      await answering(page);
      expect((await paintedWithoutControls(page)).equals(before)).toBe(true);
    });

    test('until then each figure shows one chart, and no control that would do nothing', async ({ page }) => {
      await withoutScript(page);
      await expect(page.locator('figure svg[role=img]:visible')).toHaveCount(figures.length);
      await expect(page.locator(':is(button, input, select):visible:not(.release-toggle)')).toHaveCount(0);
      for (const { words } of [...observations, ...totals]) await expect(page.locator('body')).toContainText(words);
    });
  });
}

/**
 * A picture of the whole page, with all that only shows once the page answers left out, and with the release as high as
 * the screen: what of the archive's notice is in sight, by which it is lower, takes a script to know.
 */
async function paintedWithoutControls(page: Page): Promise<Buffer> {
  const style = `
    :is(button:not(.release-toggle), input, select, label:has(input, select), .needs-script), .release-toggle svg { visibility: hidden !important }
    .release-body { height: 100dvh !important }`;
  return page.screenshot({ fullPage: true, style });
}

test('what the address asks to see in another way is not shown in the usual one first', async ({ page }) => {
  const release = await withoutScript(page, `./?table=${figures[0]?.id}&compare=phase-2,phase-1`);
  const figure = page.getByRole('figure').first();
  await expect(figure.locator('svg[role=img]:visible')).toHaveCount(0);
  await expect(page.locator('#comparison h2')).toBeHidden();
  release();
  await answering(page);
  await expect(figure.getByRole('table')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Arrests: 102 reported for Phase 2, 46 for Phase 1' })).toBeVisible();
  await expect(page.getByRole('figure').nth(1).getByRole('img')).toBeVisible();
});

test.describe('where the script cannot be had', () => {
  test.use({ expectedErrors: [/ERR_FAILED|dynamically imported/] });

  test('the usual way is shown, whatever the address asks for', async ({ page }) => {
    await page.route(script(), (route) => route.abort());
    await page.goto(`./?table=${figures[0]?.id}`);
    await expect(page.getByRole('figure').first().getByRole('img')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [390, 1360] as const) {
    test(`at ${width} px every number, chart and table and the whole release are there, and what is not is said`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./');
      await expect(page.locator('.without-script')).toBeVisible();
      for (const [index, { title }] of figures.entries()) {
        const figure = page.getByRole('figure').nth(index);
        await expect(figure.getByRole('img', { name: title })).toBeVisible();
        await expect(figure.getByRole('table', { name: title })).toBeVisible();
      }
      const paragraphs = releaseOf(page).getByRole('article').locator('p');
      await expect(paragraphs.last()).toBeVisible();
      expect(await paragraphs.allTextContents()).toEqual(lines);
      await expect(page.getByRole('button')).toHaveCount(0);
    });
  }
});
