import { readFileSync } from 'node:fs';
import { saved } from './downloads.ts';
import { unserved } from './emptyPage.ts';
import { drop, trueImage } from './images.ts';
import { dataOf, give, heading, openOwn, own } from './invented-opened.ts';
import { dataAnswering, figureAt, figureOf, inMenu, moreOf, open } from './page.ts';
import { alertIn, allow, dialogOf, mark, noticeOf, refuse, refusedTwice, tryAgain } from './parts.ts';
import { figures } from './release.ts';
import { expect, test } from './site.ts';

const harbour = own('harbour.json');
const title = 'Harbour Repair Scheme';

test.describe('a part that could not be fetched comes when it is tried again, without a reload:', () => {
  test.use({ expectedErrors: [/Failed to load resource|no part of the page/] });

  for (const parts of [
    [
      { name: 'Full screen', part: 'FittedChart', there: 'img' },
      { name: 'Embed', part: 'EmbedCodes', there: 'textbox' },
      { name: 'Download', part: 'DownloadPanel', there: 'radio' },
    ],
    [{ name: 'Download', part: 'exportFile', there: 'radio' }],
  ] as const) {
    test(parts.map(({ name, part }) => `${name}, where ${part} is missing`).join('; '), async ({ page }) => {
      for (const { part } of parts) await refuse(page, part);
      await open(page);
      const same = await mark(page);
      const figure = figureOf(page, 'arrests');
      for (const { name, part, there } of parts) {
        const isInMenu = name !== 'Download';
        const button = isInMenu ? await inMenu(figure, name) : figure.getByRole('button', { name, exact: true });
        await button.click();
        const dialog = dialogOf(page);
        await expect(alertIn(dialog)).toContainText('could not be fetched: the connection may be gone.');
        const refused = refusedTwice(page, part);
        await tryAgain(dialog).click();
        await refused;
        await expect(tryAgain(dialog)).not.toHaveAttribute('aria-disabled');
        await expect(alertIn(dialog)).toContainText('could not be fetched');
        await allow(page, part);
        await tryAgain(dialog).press('Enter');
        await expect(dialog.getByRole(there).first()).toBeVisible();
        await expect(alertIn(page.locator('body'))).toHaveCount(0);
        await expect(noticeOf(page)).toHaveCount(0);
        await expect(dialog).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(isInMenu ? moreOf(figure) : button).toBeFocused();
      }
      expect(await same()).toBe(true);
    });
  }

  test('the data section, which stays as it was served until then', async ({ page }) => {
    await refuse(page, 'DataSection');
    await open(page);
    const same = await mark(page);
    await dataOf(page).scrollIntoViewIfNeeded();
    await expect(alertIn(noticeOf(page))).toContainText('could not be fetched');
    await expect(dataOf(page).getByRole('link', { name: 'operation-maxim.csv' })).toBeVisible();
    await expect(dataOf(page).getByLabel('What to cite')).toHaveCount(0);
    const own = dataOf(page).getByText('Show a dataset of your own');
    await expect(own).toHaveCount(1);
    await expect(own).toBeHidden();
    await allow(page, 'DataSection');
    await tryAgain(noticeOf(page)).click();
    await dataAnswering(page);
    await expect(own).toBeVisible();
    await expect(dataOf(page)).toContainText('pandas');
    await expect(dataOf(page).getByRole('button', { name: 'Download all figures' })).toBeVisible();
    await expect(noticeOf(page)).toHaveCount(0);
    expect(await same()).toBe(true);
  });

  test('an opened file, where openFile is missing, and schema', async ({ page }) => {
    for (const part of ['openFile', 'schema']) await refuse(page, part);
    await open(page);
    const same = await mark(page);
    await give(page, harbour.file);
    const dialog = page.getByRole('dialog', { name: 'harbour.json was not opened' });
    const message = 'What reads datasets could not be fetched: the connection may be gone.';
    await expect(alertIn(dialog)).toContainText(message);
    await allow(page, 'openFile');
    const refused = refusedTwice(page, 'schema');
    await tryAgain(dialog).click();
    await refused;
    await expect(alertIn(dialog)).toContainText(message);
    await allow(page, 'schema');
    await tryAgain(dialog).click();
    await expect(heading(page, title)).toBeVisible();
    await expect(dialogOf(page)).toHaveCount(0);
    await expect(noticeOf(page)).toHaveCount(0);
    expect(await same()).toBe(true);
  });

  test('what takes files, which has no place of its own: it is said above the page until it has come', async ({
    page,
  }) => {
    await refuse(page, 'FileOutcome');
    await open(page);
    const same = await mark(page);
    await drop(page, harbour.file);
    await expect(alertIn(noticeOf(page))).toHaveText(
      'A part of this page could not be fetched: the connection may be gone.',
    );
    await allow(page, 'FileOutcome');
    await tryAgain(noticeOf(page)).click();
    await expect(heading(page, title)).toBeVisible();
    await expect(noticeOf(page)).toHaveCount(0);
    expect(await same()).toBe(true);
  });

  test('nor is it said any more once another file was taken', async ({ page }) => {
    await refuse(page, 'FileOutcome');
    await open(page);
    await drop(page, harbour.file);
    await expect(noticeOf(page)).toBeVisible();
    await allow(page, 'FileOutcome');
    await drop(page, own('other.json', { title: 'Another scheme' }).file);
    await expect(heading(page, 'Another scheme')).toBeVisible();
    await expect(noticeOf(page)).toHaveCount(0);
  });

  test('a file that was opened before a reload, where what reads it is missing', async ({ page }) => {
    await openOwn(page, harbour);
    await refuse(page, 'openFile');
    await page.reload();
    await expect(alertIn(noticeOf(page))).toContainText('could not be fetched: the connection may be gone.');
    await allow(page, 'openFile');
    await tryAgain(noticeOf(page)).click();
    await expect(heading(page, title)).toBeVisible();
    await expect(noticeOf(page)).toHaveCount(0);
  });

  test('what saves a file', async ({ page }) => {
    await refuse(page, 'saveFile');
    await openOwn(page, harbour);
    const file = dataOf(page).getByRole('button', { name: 'harbour-repair.json' });
    await file.click();
    await expect(alertIn(noticeOf(page))).toContainText('could not be fetched');
    await allow(page, 'saveFile');
    const { bytes } = await saved(page, () => tryAgain(noticeOf(page)).click());
    expect(bytes.equals(Buffer.from(harbour.file.bytes))).toBe(true);
    await expect(noticeOf(page)).toHaveCount(0);
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('what checks an image, and the table of what it found', async ({ page }) => {
    for (const part of ['checkFile', 'ImageCheckTable']) await refuse(page, part);
    await open(page);
    await drop(page, trueImage);
    const failed = page.getByRole('dialog', { name: 'arrests.png was not checked' });
    await expect(alertIn(failed)).toContainText('What checks images could not be fetched: the connection may be gone.');
    await allow(page, 'checkFile');
    await tryAgain(failed).click();
    const report = page.getByRole('dialog', { name: 'Check of arrests.png' });
    await expect(alertIn(report)).toContainText('The table of its values could not be fetched');
    await allow(page, 'ImageCheckTable');
    await tryAgain(report).click();
    await expect(report.getByRole('table')).toBeVisible();
    await expect(alertIn(report)).toHaveCount(0);
  });

  test('what draws charts, in every figure once it has come for one', async ({ page }) => {
    await unserved(page);
    await refuse(page, 'ChartSvg');
    await page.goto('./');
    for (const [index, { title: headline }] of figures.entries()) {
      await expect(alertIn(figureAt(page, index))).toContainText('The chart could not be fetched');
      await expect(figureAt(page, index).getByRole('table', { name: headline })).toBeVisible();
    }
    const same = await mark(page);
    await allow(page, 'ChartSvg');
    await tryAgain(figureOf(page, 'documents')).press('Enter');
    for (const index of figures.keys()) await expect(figureAt(page, index).getByRole('img')).toBeVisible();
    await expect(alertIn(page.locator('body'))).toHaveCount(0);
    await expect(figureOf(page, 'documents')).toBeFocused();
    expect(await same()).toBe(true);
  });

  test('the numbers, where FetchedDataset is missing, useQuery, and readDataset', async ({ page }) => {
    await unserved(page);
    // What is not known to have been checked is, by a part of its own.
    const text = readFileSync('data/operation-maxim.json', 'utf8');
    await page.route('**/data/*.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: `${text}\n` }),
    );
    const parts = ['FetchedDataset', 'useQuery', 'readDataset'];
    for (const part of parts) await refuse(page, part);
    await page.goto('./');
    const main = page.getByRole('main');
    const message = 'could not be fetched: the connection may be gone.';
    await expect(alertIn(main)).toContainText(message);
    const same = await mark(page);
    for (const [index, part] of parts.entries()) {
      await allow(page, part);
      const next = parts[index + 1];
      const refused = next && refusedTwice(page, next);
      await tryAgain(main).click();
      await refused;
      if (next) await expect(alertIn(main)).toContainText(message);
    }
    await expect(page.getByRole('figure')).toHaveCount(figures.length);
    expect(await same()).toBe(true);
  });
});

test.describe('a part that the site has no more', () => {
  test.use({ expectedErrors: [/Failed to load resource|no part of the page/] });

  test('is said to be gone, and trying again loads the page as it is', async ({ page }) => {
    await refuse(page, 'EmbedCodes', 404);
    await open(page, './?select=phase-2.people-charged');
    await (await inMenu(figureOf(page, 'arrests'), 'Embed')).click();
    await expect(alertIn(dialogOf(page))).toHaveText(
      'The code could not be fetched: the site has been published again. Load the page again; its address keeps what you chose.',
    );
    await allow(page, 'EmbedCodes');
    const same = await mark(page);
    await tryAgain(dialogOf(page)).click();
    await expect.poll(same).toBe(false);
    await expect(page.getByRole('region', { name: 'The chosen number' })).toBeVisible();
    await (await inMenu(figureOf(page, 'arrests'), 'Embed')).click();
    await expect(dialogOf(page).getByRole('textbox').first()).toBeVisible();
  });
});
