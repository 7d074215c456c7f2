import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { alterPages } from './alterPages.ts';
import { choose, openDownload, take } from './downloads.ts';
import { dataOf } from './invented-opened.ts';
import { figureOf, open } from './page.ts';
import { expect, test } from './site.ts';

const digest = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const published = digest(readFileSync('data/operation-maxim.json'));

const inPage = /(<script type="application\/json" id="page\.data">)([\s\S]*?)(?=<\/script>)/;

/** Has the data in every page changed on their way, as by a host that makes pages smaller. */
const changing = (page: Page, change: (text: string) => string) =>
  alterPages(page, (html) => html.replace(inPage, (_, tag, text) => `${tag}${change(text)}`));

const smaller = (text: string) => JSON.stringify(JSON.parse(text));
const noticeOf = (page: Page) => page.getByRole('complementary', { name: 'Changed data' });

/** Expects the sentence by which the data are cited to bear the first of these digits. */
async function expectCited(page: Page, sha256: string): Promise<void> {
  await dataOf(page).scrollIntoViewIfNeeded();
  await page.getByLabel('What to cite').selectOption('These data');
  await expect(dataOf(page).getByText('dataset, version')).toContainText(`(SHA-256 ${sha256.slice(0, 16)}…)`);
}

test('data that were changed on their way are said to be, and bear digits of their own', async ({ page, request }) => {
  await changing(page, smaller);
  await open(page);
  await expect(noticeOf(page)).toContainText('The data in this page are not as they were published');
  const link = noticeOf(page).getByRole('link', { name: 'operation-maxim.json' });
  const address = await link.evaluate((element: HTMLAnchorElement) => element.href);
  expect(digest(await (await request.get(address)).body())).toBe(published);
  const own = digest(smaller(readFileSync('data/operation-maxim.json', 'utf8')));
  await expectCited(page, own);
  await openDownload(page, figureOf(page, 'arrests'));
  await choose(page, 'SVG');
  const image = (await take(page, 'SVG')).bytes.toString();
  expect(image).toContain(`SHA-256 begins ${own.slice(0, 16)}.`);
  expect(image).toContain(own);
  expect(image).not.toContain(published.slice(0, 8));
});

test('so in a figure alone', async ({ page }) => {
  await changing(page, smaller);
  await open(page, 'embed/arrests/');
  await expect(noticeOf(page).getByRole('link')).toHaveAttribute('href', '../../data/operation-maxim.json');
});

test('data that came as they were published are not', async ({ page }) => {
  await page.addInitScript(() => {
    const { subtle } = crypto;
    const digest = subtle.digest.bind(subtle);
    subtle.digest = async (...asked) => {
      const found = await digest(...asked);
      document.documentElement.setAttribute('data-digested', '');
      return found;
    };
  });
  await open(page);
  await page.locator('html[data-digested]').waitFor({ state: 'attached' });
  await expectCited(page, published);
  await expect(noticeOf(page)).toHaveCount(0);
});

test('where they were torn on their way the published file is fetched', async ({ page }) => {
  await changing(page, (text) => text.replace('"format"', '<a href="/email-protection">"format"'));
  await open(page);
  await expect(page.getByRole('figure')).toHaveCount(4);
  await expectCited(page, published);
  await expect(noticeOf(page)).toHaveCount(0);
});
