import { dropOn } from './images.ts';
import { heading, own } from './invented-opened.ts';
import { answering, figureOf, releaseOf } from './page.ts';
import { alertIn, allow, mark, noticeOf, refuse, tryAgain } from './parts.ts';
import { figures } from './release.ts';
import { expect, test } from './site.ts';
import { startTranslator } from './translator.ts';

test.use({
  expectedErrors: [/Failed to load resource|no part of the page|Hydration failed|Minified React error #418/],
});

test.beforeEach(async ({ page }) => {
  await refuse(page, 'later');
  await page.goto('./');
  await expect(alertIn(noticeOf(page))).toContainText('A part of this page could not be fetched');
});

test('what follows the first screen stays as it was served where its code is missing, and answers once that has come', async ({
  page,
}) => {
  const same = await mark(page);
  const figure = figureOf(page, 'arrests');
  await expect(figure.getByRole('img')).toBeVisible();
  await expect(figure.getByRole('link', { name: 'Download', exact: true })).toHaveAttribute(
    'href',
    /arrests-report\.svg$/,
  );
  await figure.getByText('Table', { exact: true }).click();
  await expect(figure.getByRole('table')).toBeVisible();
  await expect(figure.getByText('Copy table')).toBeHidden();
  // What is told of a number takes some of that code.
  await page.locator('#comparison a[data-number]').first().click();
  await expect(page).toHaveURL(/\?select=/);
  const card = releaseOf(page);
  await expect(alertIn(card)).toContainText('could not be fetched');
  await allow(page, 'later');
  await tryAgain(card).click();
  await answering(page);
  await expect(figure.getByRole('table')).toBeVisible();
  await expect(figure.getByRole('button', { name: 'Copy table' })).toBeVisible();
  await expect(noticeOf(page)).toHaveCount(0);
  await expect(alertIn(page.locator('body'))).toHaveCount(0);
  expect(await same()).toBe(true);
});

test('a file is taken where it is dropped on a section without code, and its page is whole once that has come', async ({
  page,
}) => {
  await noticeOf(page).getByRole('button', { name: 'Dismiss' }).click();
  await allow(page, 'later');
  await dropOn(page, 'figure', own('harbour.json').file);
  await expect(heading(page, 'Harbour Repair Scheme')).toBeVisible();
  await expect(page.getByRole('figure').first().getByRole('img')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Do the totals add up?' })).toBeVisible();
  await expect(noticeOf(page)).toHaveCount(0);
});

test('Escape lets go of the chosen number while a link in a section without code has the focus', async ({ page }) => {
  await page.locator('#comparison a[data-number]').first().click();
  await expect(page).toHaveURL(/\?select=/);
  await figureOf(page, 'arrests').getByRole('link', { name: 'Download', exact: true }).focus();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/\?select=/);
});

test('a page that is translated before its scripts come keeps what follows the first screen, and answers', async ({
  page,
}) => {
  await page.addInitScript(`addEventListener('DOMContentLoaded', ${startTranslator})`);
  await page.reload();
  await expect(noticeOf(page)).toBeVisible();
  await page.locator('html[data-alive]').waitFor();
  await expect(page.getByRole('figure')).toHaveCount(figures.length);
  await expect(page.locator('#glossary')).toBeVisible();
  await allow(page, 'later');
  await noticeOf(page).getByRole('button').first().click();
  await answering(page);
  await expect(page.getByRole('figure')).toHaveCount(figures.length);
});
