import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unserved } from './emptyPage.ts';
import { deferred, holdRequest } from './holdRequest.ts';
import { allow, refuse } from './parts.ts';
import { expect, test } from './site.ts';

const data = '**/data/operation-maxim.json';
const file = readFileSync('data/operation-maxim.json', 'utf8');
const misquoted = file.replace('"quote": "23 People charged"', '"quote": "23 people charged"');
const misquotedLine = misquoted.split('\n').findIndex((text) => text.includes('"23 people charged"')) + 1;

test.beforeEach(({ page }) => unserved(page));

const alert = (page: Page) => page.getByRole('alert');
const titleOf = (page: Page) => alert(page).getByRole('heading');

/** Lets the real file through and tries again: the page shows. */
async function recover(page: Page): Promise<void> {
  await page.unroute(data);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Operation Maxim' })).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(4);
  await expect(alert(page)).toHaveCount(0);
}

test('while the numbers are on their way the frame of the page stands and says so', async ({ page }) => {
  const numbers = deferred();
  await holdRequest(page, data, numbers);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByRole('main')).toContainText('The numbers are being fetched');
  await expect(page.getByRole('status').filter({ hasText: 'The numbers are being fetched' })).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(0);
  numbers.resolve();
  await expect(page.getByRole('figure')).toHaveCount(4);
  await expect(page.getByText('being fetched')).toHaveCount(0);
});

/** What comes instead of the numbers: how it is called, and what is said of it; places are those of its mistakes. */
const answers: { what: string; answer: object; title: string; said?: RegExp; places?: RegExp[] }[] = [
  {
    what: 'a missing file is said to be missing, with its address',
    answer: { status: 404, contentType: 'text/plain', body: 'Not found.' },
    title: 'The numbers are missing',
    said: /There is no file at http\S+\/data\/operation-maxim\.json \(status 404\)/,
  },
  {
    what: 'a web page is called one',
    answer: { contentType: 'text/html', body: '<!doctype html><title>Sign in</title><p>Welcome to the café.' },
    title: 'A web page came instead of the numbers',
    said: /sign-in page/,
  },
  {
    what: 'half a file is said to be cut short',
    answer: { contentType: 'application/json', body: file.slice(0, 9_000) },
    title: 'Only part of the numbers arrived',
  },
  {
    what: 'what is no JSON is said not to be readable, with the place of the fault',
    answer: { contentType: 'application/json', body: file.replace('"format": 1,', '"format": 1;') },
    title: 'The numbers cannot be read',
    places: [/\(line 3, column 14\)/],
  },
  {
    what: 'a quote that the release does not have is shown with its path and its line',
    answer: { contentType: 'application/json', body: misquoted },
    title: 'The dataset has mistakes',
    said: /Some quotes or numbers are not those of the release/,
    places: [new RegExp(`observations\\[5\\]\\.quote \\(line ${misquotedLine}, column 7\\)`)],
  },
  {
    what: 'all mistakes of a kind are shown at once',
    answer: {
      contentType: 'application/json',
      body: file.replace('"value": 46,', '"value": 47,').replace('"value": 207,', '"value": 270,'),
    },
    title: 'The dataset has mistakes',
    places: [/observations\[0\]/, /observations\[9\]/],
  },
];

test.describe('what comes instead of the numbers', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('is told, nothing of it is shown, and another try shows what comes then', async ({ page }) => {
    for (const [index, { what, answer, title, said = /./, places = [] }] of answers.entries()) {
      await test.step(what, async () => {
        await page.unroute(data);
        await page.route(data, (route) => route.fulfill(answer));
        if (index === 0) await page.goto('./');
        else await page.getByRole('button', { name: 'Try again' }).click();
        await expect(titleOf(page)).toHaveText(title);
        await expect(alert(page)).toContainText(said);
        await expect(alert(page).getByRole('listitem')).toContainText(places);
        await expect(alert(page).getByRole('listitem')).toHaveCount(places.length);
        await expect(page.getByRole('figure')).toHaveCount(0);
      });
    }
    await recover(page);
  });
});

test.describe('without a network', () => {
  test.use({ expectedErrors: [/ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED)/] });

  test('a reader who is offline is told so', async ({ page, context }) => {
    const lost = deferred();
    await page.route(data, async (route) => {
      await lost.promise;
      await route.abort('internetdisconnected');
    });
    const asked = page.waitForRequest(data);
    await page.goto('./', { waitUntil: 'commit' });
    await asked;
    await expect(page.getByText('being fetched')).toBeVisible();
    await context.setOffline(true);
    lost.resolve();
    await expect(titleOf(page)).toHaveText('You are offline');
    await context.setOffline(false);
    await recover(page);
  });

  test('a server that does not answer is said not to', async ({ page }) => {
    await page.route(data, (route) => route.abort('connectionrefused'));
    await page.goto('./');
    await expect(titleOf(page)).toHaveText('The numbers could not be fetched');
    const refused = page.waitForEvent('requestfailed');
    await page.getByRole('button', { name: 'Try again' }).click();
    await refused;
    await expect(titleOf(page)).toHaveText('The numbers could not be fetched');
    await recover(page);
  });
});

test.describe('the part that shows a figure alone missing', () => {
  test.use({ expectedErrors: [/404|no part of the page/] });

  test('is said instead of an empty page, and the page can be loaded again', async ({ page }) => {
    await refuse(page, 'EmbeddedFigure', 404);
    await page.goto('./embed/money/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The page could not be shown');
    await expect(alert(page)).toContainText('the site has been published again');
    await allow(page, 'EmbeddedFigure');
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Reload' }).click();
    await loaded;
    await expect(page.getByRole('figure').getByRole('img')).toBeVisible();
  });
});
