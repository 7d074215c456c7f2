import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { carried, drop, trueImage } from './images.ts';
import {
  askingOf,
  dataOf,
  faultOf,
  give,
  heading,
  jsonFile,
  noticeOf,
  openOwn,
  own,
  queryOf,
} from './invented-opened.ts';
import { answering, figureAt, moreOf, open } from './page.ts';
import { expect, test } from './site.ts';

const harbour = own('harbour.json');
const title = 'Harbour Repair Scheme';

test('a dataset that is chosen takes the place of the page’s own, from its top, and says whose it is', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  await open(page, './?utm_source=letter&select=phase-2.arrests#money');
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  // At no time does the notice stand over the page that was there before.
  await page.evaluate(() => {
    const root = document.documentElement;
    const look = () => {
      const heads = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent);
      if (document.querySelector('.file-notice') && heads.includes('Operation Maxim')) root.dataset['mixed'] = '';
    };
    new MutationObserver(look).observe(root, { childList: true, subtree: true });
  });
  await give(page, harbour.file);
  await expect(heading(page, title)).toBeInViewport();
  await expect(page.locator('html[data-mixed]')).toHaveCount(0);
  await expect(page).toHaveTitle(title);
  await expect(noticeOf(page)).toContainText(
    'harbour.json was opened from your device and is sent nowhere. It is not the dataset that this page was published with, and this page does not vouch for it.',
  );
  await expect(page.getByRole('main')).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await expect(page.getByRole('figure')).toHaveCount(2);
  await expect(page.getByRole('figure').getByRole('img')).toHaveCount(2);
  await moreOf(figureAt(page, 0)).click();
  await expect(figureAt(page, 0).getByRole('button', { name: 'Full screen' })).toBeVisible();
  await expect(figureAt(page, 0).getByRole('button', { name: 'Embed' })).toHaveCount(0);
  await expect(page.getByText('Operation Maxim')).toHaveText(['Operation Maxim']);
  await expect(page.getByRole('button', { name: 'Back to Operation Maxim' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'The link asked for' })).toHaveCount(0);
  await expect(page).toHaveURL(`${site}?utm_source=letter&file=${harbour.digits}`);
  for (const request of asked) expect(request).toMatch(/^GET \/(favicon\.png|assets\/[\w-]+\.(js|ttf|woff2))$/);
});

test('by keyboard a dataset is chosen, read from its top, and closed again', async ({ page }) => {
  // Listened for from the start: a page that is busy hears a key before it hears that its choosers go to a test.
  const choosing = page.waitForEvent('filechooser');
  await open(page);
  const input = page.getByLabel('Open a dataset');
  await input.focus();
  await expect(input).toBeFocused();
  await page.keyboard.press('Enter');
  const { name, type, bytes } = harbour.file;
  await (await choosing).setFiles({ name, mimeType: type, buffer: Buffer.from(bytes) });
  await expect(page.getByRole('main')).toBeFocused();
  const close = noticeOf(page).getByRole('button');
  for (let steps = 0; steps < 5 && !(await close.evaluate((it) => it === document.activeElement)); steps += 1)
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Operation Maxim')).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});

test('one that is dropped is opened, by its name or its content; of several files only the first', async ({ page }) => {
  await open(page);
  await drop(page, harbour.file, trueImage);
  await expect(noticeOf(page)).toContainText('Of the 2 files, only the first was opened. harbour.json was opened');
  const second = own('ledger', { title: 'A ledger' });
  await drop(page, { ...second.file, type: '' });
  await expect(heading(page, 'A ledger')).toBeVisible();
  await expect(noticeOf(page)).toContainText(/^ledger was opened/);
  // Nothing in a file or in its name is markup.
  const sly = own('<img src=x onerror=alert(1)>.json', {
    title: '<b id="bold">Bold</b>',
    summary: '</script><i id="slant">',
  });
  await drop(page, sly.file);
  await expect(heading(page, sly.dataset.title)).toBeVisible();
  await expect(noticeOf(page)).toContainText('<img src=x onerror=alert(1)>.json was opened');
  await expect(page.locator('#bold, #slant, .file-notice img')).toHaveCount(0);
  expect(await takesDrops(page)).toBe(true);
});

test('a text that is pasted outside of a field is opened, and one that is put into the field for it', async ({
  page,
}) => {
  await open(page);
  const paste = (selector: string, text: string) =>
    page.locator(selector).evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      element.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData }));
    }, text);
  await paste('main', '{;"format"}');
  const dialog = faultOf(page, 'pasted.json');
  await expect(dialog.getByRole('status').first()).toContainText('not well-formed JSON');
  await expect(dialog.getByRole('button', { name: 'Check again' })).toHaveCount(0);
  await paste('dialog[open]', Buffer.from(harbour.file.bytes).toString());
  await expect(heading(page, title)).toBeVisible();
  await expect(noticeOf(page)).toContainText('pasted.json was opened from your device');
  await dataOf(page).scrollIntoViewIfNeeded();
  await dataOf(page).getByText('Show a dataset of your own').click();
  const second = own('', { title: 'A ledger' });
  await dataOf(page).getByLabel('The text of a dataset').fill(Buffer.from(second.file.bytes).toString());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'A ledger')).toBeVisible();
  await expect.poll(() => queryOf(page)).toBe(`?file=${second.digits}`);
});

test('a figure with the id of one of the site’s is drawn from the opened dataset', async ({ page }) => {
  await open(page);
  const id = await figureAt(page, 0).evaluate((figure) => figure.id);
  const [work] = harbour.dataset.figures;
  if (work === undefined) throw new Error('no figure');
  const same = own('same.json', { figures: [{ ...work, id }] });
  await give(page, same.file);
  const chart = figureAt(page, 0).getByRole('img');
  await expect(chart).toContainText('Visits for repairs');
  await expect(chart).toContainText('80');
  await expect(page.locator('[data-chart]')).toHaveCount(0);
  await noticeOf(page).getByRole('button', { name: 'Close same.json' }).click();
  await expect(heading(page, 'Operation Maxim')).toBeVisible();
  await expect(page.locator(`#${id} [data-chart]`)).toHaveCount(1);
  await expect(page.locator(`#${id} svg[role=img]`)).not.toContainText('Visits for repairs');
});

test('the very file that the site publishes is not opened as if it were another, and leads back to it from another', async ({
  page,
}) => {
  const published = { ...jsonFile('mine.json', ''), bytes: await readFile('data/operation-maxim.json') };
  await open(page);
  await give(page, published);
  await expect(faultOf(page, 'mine.json').getByRole('status')).toHaveText(
    'It is, byte for byte, the dataset that this site publishes on this page, so it need not be opened.',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => queryOf(page)).toBe('');
  await give(page, harbour.file);
  await expect(heading(page, title)).toBeVisible();
  await expect.poll(() => queryOf(page)).toBe(`?file=${harbour.digits}`);
  await give(page, published);
  await expect(heading(page, 'Operation Maxim')).toBeInViewport();
  await expect(noticeOf(page)).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
  await expect.poll(() => queryOf(page)).toBe('');
});

test('a corrected file of the same name is told of again, and an image that is dropped is checked against it', async ({
  page,
}) => {
  await openOwn(page, harbour);
  const told = page.getByRole('status').filter({ hasText: 'harbour.json is shown' }).locator('span');
  const first = await told.elementHandle();
  await drop(page, own('harbour.json', { title: 'Corrected' }).file);
  await expect(heading(page, 'Corrected')).toBeVisible();
  await expect(told).toHaveText('harbour.json is shown, as it was opened from your device.');
  await expect.poll(() => first?.evaluate((text) => text.isConnected)).toBe(false);
  await drop(page, trueImage);
  await expect(page.getByRole('dialog', { name: 'Check of arrests.png' }).getByRole('status')).toContainText(
    'another dataset',
  );
});

/** Whether the page takes a file that is dropped on it, rather than leave it to the browser. */
async function takesDrops(page: Page): Promise<boolean> {
  const transfer = await carried(page, [jsonFile('comma.json', '{;}')]);
  const left = await transfer.evaluate((dataTransfer) =>
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer })),
  );
  return !left;
}

test('a figure that stands alone knows nothing of files', async ({ page }) => {
  await page.goto(`./embed/arrests/?file=${harbour.digits}`);
  await answering(page);
  await expect(page.getByRole('main')).toBeVisible();
  await expect(askingOf(page)).toHaveCount(0);
  expect(await takesDrops(page)).toBe(false);
});
