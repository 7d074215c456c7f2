import type { Locator, Page } from '@playwright/test';
import { cardOf } from './allNumbers.ts';
import { findings } from './axe.ts';
import { deferred, holdRequest } from './holdRequest.ts';
import { figureAt, figureOf, inMenu, moreOf, open } from './page.ts';
import { partAddress } from './parts.ts';
import { figures } from './release.ts';
import { expect, test } from './site.ts';

const dialogOf = (page: Page) => page.getByRole('dialog');
const openFullScreen = async (figure: Locator) => (await inMenu(figure, 'Full screen')).click();
const barOf = (page: Page) => dialogOf(page).getByRole('button', { name: 'People cautioned, Phase 2: 24 people' });

const chartWidth = async (page: Page) => (await dialogOf(page).getByRole('img').boundingBox())?.width ?? 0;

const screens = [
  { width: 390, height: 844, least: 288 },
  { width: 1360, height: 900, least: 721 },
  { width: 2560, height: 1440, least: 1000 },
] as const;

test('each figure covers a viewport of a phone, a desk and a wall, its chart laid out for it and all of it inside', async ({
  page,
}) => {
  test.slow();
  await open(page);
  for (const { width, height, least } of screens) {
    await page.setViewportSize({ width, height });
    for (const [index, { title }] of figures.entries()) {
      await openFullScreen(figureAt(page, index));
      await expect(dialogOf(page)).toHaveAccessibleName(`Figure ${index + 1}. ${title}`);
      await expect.poll(() => dialogOf(page).boundingBox()).toEqual({ x: 0, y: 0, width, height });
      await expect.poll(() => chartWidth(page), title).toBeGreaterThanOrEqual(least);
      expect(await chartWidth(page), title).toBeLessThanOrEqual(width);
      await expect.poll(() => tooWide(page)).toEqual([]);
      await dialogOf(page).getByRole('button', { name: 'Close' }).click();
      await expect(dialogOf(page)).toHaveCount(0);
    }
  }
});

test('nothing moves when its chart comes late: a note that is pressed meanwhile stays under the pointer', async ({
  page,
}) => {
  const chart = deferred();
  await holdRequest(page, partAddress('FittedChart'), chart);
  await open(page);
  await openFullScreen(figureOf(page, 'arrests'));
  const notes = dialogOf(page).getByText('5 notes on the lines');
  const before = await notes.boundingBox();
  expect(before?.y).toBeGreaterThan(600);
  chart.resolve();
  await expect.poll(() => chartWidth(page)).toBeGreaterThan(700);
  expect(await notes.boundingBox()).toEqual(before);
});

test('the focus stays inside and returns; Escape closes it and keeps the number that was chosen there', async ({
  page,
}) => {
  await open(page);
  const figure = figureOf(page, 'outcomes');
  await moreOf(figure).focus();
  await page.keyboard.press('Enter');
  await figure.getByRole('button', { name: 'Full screen' }).focus();
  await page.keyboard.press('Enter');
  await barOf(page).focus();
  await page.keyboard.press('Enter');
  await expect(barOf(page)).toHaveAttribute('aria-pressed', 'true');
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    // At the end the focus leaves for the browser's own controls, never for the page behind.
    const inside = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
    );
    expect(inside).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(moreOf(figure)).toBeFocused();
  await expect(cardOf(page).getByRole('heading')).toContainText('24 people');
  await expect.poll(() => new URL(page.url()).search).toBe('?select=phase-2.people-cautioned');
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toHaveCount(0);
});

test.describe('axe-core', () => {
  // What examines the page is not part of it, so its policy must not keep it out.
  test.use({ bypassCSP: true });

  test('finds nothing in full screen with a number chosen, wide and narrow', async ({ page }) => {
    test.slow();
    await open(page, './?select=phase-2.people-cautioned');
    await openFullScreen(figureOf(page, 'outcomes'));
    await barOf(page).waitFor();
    expect((await findings(page, 'dialog')).found).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => chartWidth(page)).toBeLessThan(390);
    expect((await findings(page, 'dialog')).found).toEqual([]);
  });
});

test('Copy table gives a header and a row for each measure, tabs between cells, plain numbers, gaps in words', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, './?table=arrests,money');
  for (const { id, rows } of [
    {
      id: 'arrests',
      rows: [
        ['Measure', 'Unit', 'Phase 1', 'Phase 2'],
        ['Arrests', 'arrests', '46', '102'],
        ['Arrests for serious crime', 'arrests', '15', 'not reported'],
        ['People removed', 'people', '31', '21'],
      ],
    },
    {
      id: 'money',
      rows: [
        ['Group', 'Measure', 'Unit', 'Phase 2', 'Still to happen'],
        ['Civil route: cash seized and forfeited', 'Cash seized', 'British pounds', '153573', ''],
        ['Civil route: cash seized and forfeited', 'Cash forfeited', 'British pounds', '12237', ''],
        ['Criminal route: confiscation and restraint', 'Confiscated', 'British pounds', '150000', ''],
        [
          ...['Criminal route: confiscation and restraint', 'Assets awaiting restraint', 'British pounds', '1100000'],
          'awaiting restraint when this was stated',
        ],
      ],
    },
  ]) {
    await figureOf(page, id).getByRole('button', { name: 'Copy table' }).click();
    await expect(figureOf(page, id).getByRole('status').filter({ hasText: 'Table copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n').map((line) => line.split('\t'))).toEqual(rows);
  }
  await expect(figureOf(page, 'outcomes').getByRole('button', { name: 'Copy table' })).toHaveCount(0);
});

/** What of the dialog reaches beyond its width, or has to be scrolled sideways. */
function tooWide(page: Page): Promise<string[]> {
  return dialogOf(page).evaluate((dialog) =>
    [dialog, ...dialog.querySelectorAll('*')]
      .filter(
        (element) =>
          element.getBoundingClientRect().right > innerWidth ||
          (element.scrollWidth > element.clientWidth && getComputedStyle(element).overflowX === 'auto'),
      )
      .map((element) => `${element.tagName} ${element.className}`),
  );
}
