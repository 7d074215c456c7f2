import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { deferred, holdRequest } from './holdRequest.ts';
import { drop, trueImage } from './images.ts';
import { faultOf, give, heading, jsonFile, noticeOf, openOwn, own, queryOf } from './invented-opened.ts';
import { dataAnswering, figureAt, inMenu, moreOf, open } from './page.ts';
import { partAddress } from './parts.ts';
import { expect, test } from './site.ts';

const harbour = own('harbour.json');
const title = 'Harbour Repair Scheme';
const text = Buffer.from(harbour.file.bytes).toString();
const faults = [
  {
    what: 'a quote that is not in its text',
    file: jsonFile('quote.json', text.replace('"quote": "80 Visits"', '"quote": "80 visits"')),
    said: 'Some quotes or numbers are not those of the release',
    listed: /^observations\[4\]\.quote \(line \d+, column \d+\): /,
  },
  {
    what: 'what is no JSON',
    file: jsonFile('comma.json', '{\n "format": 1;\n}'),
    said: 'It is not well-formed JSON',
    listed: /^The file \(line 2, column \d+\): /,
  },
  {
    what: 'half a file',
    file: jsonFile('half.json', '{\n "format": 1,\n "phases": [{'),
    said: 'It ends too early',
    listed:
      /^The file \(line 3, column 14\): .* 3 brackets are not closed, first "}" is missing, for the "{" in line 3$/,
  },
  { what: 'an empty file', file: jsonFile('empty.json', ''), said: 'There is nothing in it.' },
  { what: 'a web page', file: jsonFile('page.json', '<!doctype html><p>Hello'), said: 'It is a web page' },
  {
    what: 'a picture by the name of a dataset',
    file: { ...trueImage, name: 'arrests.json' },
    said: 'A dataset is a JSON file, a text saved as UTF-8, and this file is none.',
    listed: /^The file \(line 1, column 1\): is a PNG image, not plain text$/,
  },
  {
    what: 'what is larger than a dataset may be',
    file: jsonFile('large.json', ' '.repeat(10_000_001)),
    said: 'It is larger than 10 MB',
  },
];

test('what cannot be opened is told, with its places, and the page stays as it was', async ({ page }) => {
  test.slow();
  await open(page, './?select=phase-2.passports&table=documents');
  await give(page, jsonFile('first.json', '{;}'));
  await faultOf(page, 'first.json').getByRole('button', { name: 'Close' }).click();
  await dataAnswering(page);
  const now = async () => ({ address: page.url(), main: await page.getByRole('main').textContent() });
  const before = await now();
  for (const { file, said, listed } of faults) {
    await page.getByLabel('Open a dataset').focus();
    await give(page, file);
    const dialog = faultOf(page, file.name);
    await expect(dialog.getByRole('status').first()).toContainText(said);
    await expect(dialog).toContainText('Nothing of it is shown. The page is as it was.');
    await expect(dialog.getByRole('listitem')).toHaveText(listed === undefined ? [] : [listed]);
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByLabel('Open a dataset')).toBeFocused();
  }
  await expect.poll(now).toEqual(before);
});

test('a mistake is told over an opened dataset too, which stays', async ({ page }) => {
  await openOwn(page, harbour);
  await drop(page, jsonFile('comma.json', '{;}'), trueImage);
  await expect(faultOf(page, 'comma.json').getByRole('status').first()).toContainText(
    'Of the 2 files, only the first was read. It is not well-formed JSON.',
  );
  await page.keyboard.press('Escape');
  await expect(noticeOf(page)).toContainText('harbour.json');
  await expect.poll(() => queryOf(page)).toBe(`?file=${harbour.digits}`);
});

test('what is told over Download, Embed or Full screen gives the focus back to its button, or to the menu’s', async ({
  page,
}) => {
  await open(page);
  const figure = figureAt(page, 0);
  for (const name of ['Download', 'Embed', 'Full screen'] as const) {
    const isInMenu = name !== 'Download';
    const button = isInMenu ? await inMenu(figure, name) : figure.getByRole('button', { name, exact: true });
    await button.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).waitFor();
    await drop(page, jsonFile('comma.json', '{;}'));
    await expect(faultOf(page, 'comma.json').getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(isInMenu ? moreOf(figure) : button).toBeFocused();
  }
});

test('a file that takes long tells its step and can be cancelled, over the report of another too', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const large = { ...harbour.file, bytes: Buffer.from(text.padEnd(250_000)) };
  await open(page);
  const shown = () => page.getByRole('main').textContent();
  const before = await shown();
  await page.getByLabel('Open a dataset').focus();
  await drop(page, trueImage);
  await page.getByRole('dialog', { name: 'Check of arrests.png' }).waitFor();
  const checking = deferred();
  await holdRequest(page, partAddress('checkWorker'), checking);
  await drop(page, large);
  const progress = page.getByRole('dialog', { name: 'Opening harbour.json' });
  await expect(progress.getByRole('status')).toHaveText('Step 2 of 3: checking it');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(progress.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByLabel('Open a dataset')).toBeFocused();
  await expect.poll(shown).toBe(before);
  await give(page, large);
  await expect(progress).toBeVisible();
  checking.resolve();
  await expect(heading(page, title)).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(asked.filter((path) => path.includes('/checkWorker-'))).not.toEqual([]);
});

test.describe('a mended file', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is read again where it was dropped, is asked for where it was chosen; the list can be copied', async ({
    page,
  }, testInfo) => {
    const path = testInfo.outputPath('harbour.json');
    const broken = text.replace('"quote": "80 Visits"', '"quote": "80 visits"');
    await writeFile(path, broken);
    await open(page);
    await dropFromDisk(page, path);
    const dialog = faultOf(page, 'harbour.json');
    await expect(dialog.getByRole('listitem')).toHaveText([/^observations\[4\]\.quote \(line \d+/]);
    await dialog.getByRole('button', { name: 'Copy the list' }).click();
    await expect(dialog.getByText('List copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^harbour\.json:\d+(:\d+)?: observations\[4\]\.quote: "80 visits" does not occur[^\n]*$/,
    );
    await writeFile(path, broken.replace('"title": "Harbour Repair Scheme"', '"title": 7'));
    await dialog.getByRole('button', { name: 'Check again' }).click();
    await expect(dialog.getByRole('listitem')).toHaveText([/^title \(line \d+/]);
    await writeFile(path, text);
    await dialog.getByRole('button', { name: 'Check again' }).click();
    await expect(heading(page, title)).toBeVisible();
    await give(page, jsonFile('half.json', text.slice(0, 900)));
    const choosing = page.waitForEvent('filechooser');
    await faultOf(page, 'half.json').getByText('Check again').click();
    await (await choosing).setFiles(path);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(noticeOf(page)).toContainText('harbour.json');
  });
});

/** Drops a file of this machine on the page, as a reader does; one that a script makes has no place on a disk. */
async function dropFromDisk(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
}
