import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cardOf } from './allNumbers.ts';
import { saved } from './downloads.ts';
import { deferred, holdRequest } from './holdRequest.ts';
import { drop } from './images.ts';
import { askingOf, dataOf, give, heading, noticeOf, openOwn, own, queryOf } from './invented-opened.ts';
import { answering, figureAt, open } from './page.ts';
import { partAddress } from './parts.ts';
import { expect, test } from './site.ts';

const harbour = own('harbour.json');
const title = 'Harbour Repair Scheme';
const link = `?utm_source=letter&file=${harbour.digits}&select=round-2.boats&table=money`;

test('who follows a link without its file is asked for it; its keys wait for that file', async ({ page }) => {
  await open(page, `./${link}`);
  await expect(askingOf(page)).toContainText(
    `This link was made on a file that this page does not have. Its SHA-256 begins with ${harbour.digits}. Until you choose that file, “Operation Maxim” is shown, which this site publishes.`,
  );
  await expect(page.getByRole('status').filter({ hasText: 'is not here' })).toHaveText(
    'The file that the link asks for is not here: “Operation Maxim” is shown.',
  );
  await expect(heading(page, 'Operation Maxim')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'The link asked for' })).toHaveCount(0);
  await page.getByRole('region', { name: 'Key numbers' }).getByRole('link').first().click();
  await expect(cardOf(page)).toBeVisible();
  await expect.poll(() => queryOf(page)).toBe(link);
  await give(page, harbour.file, 'Choose the file');
  await expect(heading(page, title)).toBeVisible();
  await expect(cardOf(page)).toContainText('Boats moved, Round 2');
  await expect(figureAt(page, 1).getByRole('table')).toBeVisible();
  await expect(noticeOf(page)).not.toContainText('asked for another file');
  await expect(askingOf(page)).toHaveCount(0);
  await expect.poll(() => queryOf(page)).toBe(link);
});

test('another file than the one asked for is shown, and said to be another; who goes back can go on without it', async ({
  page,
}) => {
  const other = own('other.json', {
    title: 'Another scheme',
    version: '2.0',
    figures: harbour.dataset.figures.slice(0, 1),
  });
  await open(page, `./${link}`);
  await drop(page, other.file);
  await expect(heading(page, 'Another scheme')).toBeVisible();
  await expect(noticeOf(page)).toContainText(
    `The link asked for another file: the SHA-256 of that one begins with ${harbour.digits}, of this one with ${other.digits}.`,
  );
  await expect(page.getByRole('status').filter({ hasText: 'The link asked for' })).toContainText('“table=money”.');
  await expect.poll(() => queryOf(page)).toBe(`?utm_source=letter&file=${other.digits}&select=round-2.boats`);
  await page.goBack();
  await expect(askingOf(page)).toContainText(harbour.digits);
  await expect(page.getByRole('main')).toBeFocused();
  await expect.poll(() => queryOf(page)).toBe(link);
  // Who goes on without the file has the site's page, and an address of its own.
  await askingOf(page).getByRole('button', { name: 'Go on without it' }).click();
  await expect(askingOf(page)).toHaveCount(0);
  await expect.poll(() => queryOf(page)).toBe('?utm_source=letter');
  await page.getByRole('region', { name: 'Key numbers' }).getByRole('link').first().click();
  await expect.poll(() => queryOf(page)).toMatch(/^\?utm_source=letter&select=/);
});

test('what are no digits of a file are taken out of the address, with a notice', async ({ page }) => {
  await page.goto('./?file=harbour.json');
  await expect(page.getByRole('status').filter({ hasText: 'The link asked for' })).toContainText('“file=harbour.json”');
  await expect.poll(() => queryOf(page)).toBe('');
  await expect(heading(page, 'Operation Maxim')).toBeVisible();
});

test('an address that asks for the file which the site publishes shows it', async ({ page }) => {
  const sha256 = createHash('sha256').update(readFileSync('data/operation-maxim.json')).digest('hex');
  await open(page, `./?file=${sha256.slice(0, 8)}&select=phase-2.arrests`);
  await expect(cardOf(page)).toBeVisible();
  await expect(askingOf(page)).toHaveCount(0);
  await expect.poll(() => queryOf(page)).toBe('?select=phase-2.arrests');
});

test('Back leads to what was there before, Forward to the opened file again', async ({ page }) => {
  const second = own('second.json', { title: 'The second scheme' });
  await open(page, './?select=phase-2.passports');
  await give(page, harbour.file);
  await expect(heading(page, title)).toBeVisible();
  await page.getByRole('region', { name: 'Key numbers' }).getByRole('link').first().click();
  await expect(cardOf(page)).toContainText('All visits');
  await expect(page).toHaveURL(/select=total\.visits/);
  await drop(page, second.file);
  await expect(heading(page, 'The second scheme')).toBeVisible();
  await page.goBack();
  await expect(heading(page, title)).toBeVisible();
  await expect(cardOf(page)).toContainText('All visits');
  await page.goBack();
  await expect(cardOf(page)).toHaveCount(0);
  await expect(noticeOf(page)).toContainText('harbour.json');
  await page.goBack();
  await expect(heading(page, 'Operation Maxim')).toBeVisible();
  await expect(noticeOf(page)).toHaveCount(0);
  await expect(cardOf(page)).toContainText('207 documents');
  await expect(page).toHaveTitle('Passports, Phase 2: 207 documents – Operation Maxim');
  for (let step = 0; step < 3; step += 1) await page.goForward();
  await expect(heading(page, 'The second scheme')).toBeVisible();
  await noticeOf(page).getByRole('button', { name: 'Close second.json' }).click();
  await expect(heading(page, 'Operation Maxim')).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await expect.poll(() => queryOf(page)).toBe('');
});

/** Ways off the page of an opened file, and back to it after a reload: it is another step of the history then. */
const ways: Record<string, (page: Page) => Promise<() => Promise<unknown>>> = {
  'Back, a reload and Forward': async (page) => {
    await page.goBack();
    return () => page.goForward();
  },
  'Close, a reload and Back': async (page) => {
    await noticeOf(page).getByRole('button', { name: 'Close harbour.json' }).click();
    return () => page.goBack();
  },
};

for (const [way, leave] of Object.entries(ways)) {
  test.describe(way, () => {
    /** A page of the site's that was loaded again, and the way from it to the opened file. */
    async function left(page: Page) {
      await openOwn(page, harbour);
      const back = await leave(page);
      await expect(heading(page, 'Operation Maxim')).toBeVisible();
      await page.reload();
      await answering(page);
      return back;
    }

    test('lead to the opened file, and show nothing in its place until it is known whether it is here', async ({
      page,
    }) => {
      test.slow();
      const opening = deferred();
      const back = await left(page);
      await holdRequest(page, partAddress('openFile'), opening);
      await back();
      await expect(page.getByRole('main')).toBeHidden();
      opening.resolve();
      await expect(heading(page, title)).toBeVisible();
      await expect(noticeOf(page)).toContainText('harbour.json');
      await expect(page.getByRole('main')).toBeFocused();
      await page.getByRole('region', { name: 'Key numbers' }).getByRole('link').first().click();
      await expect.poll(() => queryOf(page)).toBe(`?file=${harbour.digits}&select=total.visits`);
    });

    test('ask for it where it was not kept, and leave its address as it is', async ({ page }) => {
      const back = await left(page);
      await page.evaluate(() => sessionStorage.clear());
      await back();
      await expect(askingOf(page)).toContainText(harbour.digits);
      await expect(page.getByRole('main')).toBeFocused();
      await page.getByRole('region', { name: 'Key numbers' }).getByRole('link').first().click();
      await expect(cardOf(page)).toBeVisible();
      await expect.poll(() => queryOf(page)).toBe(`?file=${harbour.digits}`);
    });
  });
}

test('a reload keeps the opened file, and what was chosen in it, and shows no other until it is read', async ({
  page,
}) => {
  const marked = own('marked.json', { summary: '“Rounds” — naïve, 港' });
  marked.file.bytes = Buffer.concat([Buffer.from('\ufeff'), marked.file.bytes]);
  test.slow();
  await openOwn(page, marked);
  await page.getByRole('region', { name: 'Key numbers' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/select=/);
  const address = page.url();
  const reading = deferred();
  await holdRequest(page, partAddress('openFile'), reading);
  await page.reload();
  // Until it is known whether the file is here, the site's own dataset is not shown in its place.
  await expect(page.getByText('The file that the link asks for is being read…')).toBeVisible();
  await expect(page.getByRole('main')).toBeHidden();
  reading.resolve();
  await expect(heading(page, title)).toBeVisible();
  await expect(page.getByRole('main')).toBeVisible();
  await expect(noticeOf(page)).toContainText('marked.json');
  await expect(cardOf(page)).toContainText('All visits');
  await expect(page).toHaveURL(address);
  const json = await saved(page, () => dataOf(page).getByRole('button', { name: 'harbour-repair.json' }).click());
  expect(json.bytes.equals(marked.file.bytes)).toBe(true);
});

test('kept on this device, a file is found by a new tab, by eight digits too, until it is forgotten', async ({
  page,
  context,
}) => {
  await openOwn(page, harbour);
  await noticeOf(page).getByLabel('Keep on this device').check();
  await expect(noticeOf(page).getByRole('status')).toContainText('Kept in this browser');
  const other = await context.newPage();
  await other.goto(`${page.url()}&select=total.visits`);
  await expect(heading(other, title)).toBeVisible();
  await expect(cardOf(other)).toContainText('All visits');
  await other.goto(`./?file=${harbour.digits.slice(0, 8)}`);
  await expect(noticeOf(other).getByLabel('Keep on this device')).toBeChecked();
  await open(other);
  await dataOf(other).scrollIntoViewIfNeeded();
  await dataOf(other).getByText('Show a dataset of your own').click();
  const list = dataOf(other).getByRole('region', { name: 'Kept on this device' });
  await expect(list.getByRole('listitem')).toContainText([`SHA-256 begins ${harbour.digits}.`]);
  await list.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(heading(other, title)).toBeVisible();
  await expect(noticeOf(other)).toContainText('harbour.json');
  await expect.poll(() => queryOf(other)).toBe(`?file=${harbour.digits}`);
  await dataOf(other).scrollIntoViewIfNeeded();
  await dataOf(other).getByText('Show a dataset of your own').click();
  await list.getByRole('button', { name: 'Forget all' }).click();
  await expect(list.getByRole('status')).toContainText('Forgotten.');
  await other.reload();
  await expect(askingOf(other)).toContainText(harbour.digits);
  // The tab that chose to keep it shows it still, and has no copy of its own.
  await expect(noticeOf(page)).toContainText('harbour.json');
  await page.reload();
  await expect(askingOf(page)).toContainText(harbour.digits);
});

test('where the browser keeps nothing, a reload asks for the file', async ({ page }) => {
  await page.addInitScript(() => {
    for (const store of ['sessionStorage', 'indexedDB'])
      Object.defineProperty(window, store, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
  await openOwn(page, harbour);
  await noticeOf(page).getByLabel('Keep on this device').click();
  await expect(noticeOf(page).getByRole('status')).toContainText('This browser did not keep it');
  await page.reload();
  await expect(askingOf(page)).toContainText(harbour.digits);
});
