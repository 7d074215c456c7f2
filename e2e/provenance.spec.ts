import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { withProvenance } from '../src/export/pngProvenance.ts';
import { svgMetadata } from '../src/export/svgProvenance.ts';
import { findings } from './axe.ts';
import { figureAt, open } from './page.ts';
import { expect, test } from './site.ts';

type File = { name: string; type: string; bytes: Uint8Array };

/** One black dot, as another program wrote it. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==',
  'base64',
);
const sha256 = createHash('sha256').update(readFileSync('data/operation-maxim.json')).digest('hex');
const title = '102 arrests reported for Phase 2, 46 for Phase 1';

const value = (ref: string, label: string, number: number, quote: string) => ({
  ref,
  label,
  value: number,
  printed: String(number),
  quote,
  source: 'press-release-09-04',
});

/** What an image of the first figure holds, with this number of arrests in Phase 2. */
const provenance = (arrests: number) =>
  JSON.stringify({
    format: 1,
    dataset: { id: 'operation-maxim', version: '1.0', sha256 },
    figure: { id: 'arrests', size: 'report', title },
    values: [
      value('phase-1.arrests', 'Arrests, Phase 1', 46, '46 arrests'),
      value('phase-2.arrests', 'Arrests, Phase 2', arrests, `${arrests} Arrests`),
      value('phase-1.arrests-serious-crime', 'Arrests for serious crime, Phase 1', 15, '15 for serious crime'),
    ],
    sources: [
      {
        id: 'press-release-09-04',
        publisher: 'Metropolitan Police Authority',
        title: 'MPA calls for closer partnership working to fight organised immigration crime',
        published: '2004-02-16',
      },
    ],
  });

const png = (name: string, bytes: Uint8Array): File => ({ name, type: 'image/png', bytes });
const trueImage = png('arrests.png', withProvenance(dot, 192, provenance(102)));
const changedImage = png('changed.png', withProvenance(dot, 192, provenance(103)));
const brokenImage = png(
  'broken.png',
  trueImage.bytes.map((byte, index) => (index === 200 ? byte ^ 1 : byte)),
);
const json: File = { name: 'other.json', type: 'application/json', bytes: Buffer.from('{"format": 1}') };

const agrees = `Figure 1, “${title}”, by its own word made from version 1.0 of these data. All 3 values written in the file agree with the dataset that is open.`;
const differs = `Figure 1, “${title}”, by its own word made from version 1.0 of these data. 1 of 3 values written in the file differs: Arrests, Phase 2: the dataset states 102, the file says 103.`;
const canCheck = 'This page can check PNG, SVG and PDF files that were downloaded here.';

const dialogOf = (page: Page, { name }: File) => page.getByRole('dialog', { name: `Check of ${name}` });
const hintOf = (page: Page) => page.getByText('Drop an image that was downloaded here');
const inputOf = (page: Page) => page.getByRole('region', { name: 'Use these data' }).getByLabel('Check an image');

/** What a drag of these files carries, as the browser gives it to the page. */
function carried(page: Page, files: File[]) {
  return page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      for (const { name, type, bytes } of all) transfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
      return transfer;
    },
    files.map((file) => ({ ...file, bytes: [...file.bytes] })),
  );
}

async function drop(page: Page, ...files: File[]): Promise<void> {
  const dataTransfer = await carried(page, files);
  for (const event of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('main', event, { dataTransfer });
}

async function choose(page: Page, { name, type, bytes }: File): Promise<void> {
  await inputOf(page).setInputFiles({ name, mimeType: type, buffer: Buffer.from(bytes) });
}

for (const [way, give] of [
  ['dropped on the page', drop],
  ['chosen', choose],
] as const) {
  test.describe(`an image that is ${way}`, () => {
    for (const { what, file, said } of [
      { what: 'a true one agrees', file: trueImage, said: agrees },
      { what: 'a changed one differs', file: changedImage, said: differs },
      {
        what: 'a broken one is called broken',
        file: brokenImage,
        said: '“broken.png” is broken: it was cut off or changed after it was made. What it still holds was not compared.',
      },
      {
        what: 'one without data is said to hold none',
        file: png('elsewhere.png', dot),
        said: '“elsewhere.png” holds no data of ours: it was made elsewhere, or a website or program took the data out on the way.',
      },
      { what: 'another kind of file is named', file: json, said: `“other.json” is a JSON file. ${canCheck}` },
    ]) {
      test(what, async ({ page }) => {
        await open(page);
        await give(page, file);
        await expect(dialogOf(page, file).getByRole('status')).toHaveText(said);
        await expect(hintOf(page)).toHaveCount(0);
        await dialogOf(page, file).getByRole('button', { name: 'Close' }).click();
        await expect(dialogOf(page, file)).toHaveCount(0);
      });
    }
  });
}

test('of what differs a table shows all values, and what the check does not prove is said', async ({ page }) => {
  await open(page);
  await drop(page, changedImage);
  const rows = dialogOf(page, changedImage).getByRole('table', { name: 'The values written in the file' }).getByRole('row');
  await expect(rows).toHaveText([
    /Number\s*In the dataset\s*Written in the file\s*Check/,
    /Arrests, Phase 1\s*46\s*46\s*agrees/,
    /Arrests, Phase 2\s*102\s*103\s*differs/,
    /Arrests for serious crime, Phase 1\s*15\s*15\s*agrees/,
  ]);
  await expect(dialogOf(page, changedImage)).toContainText('not a signature');
});

test('the figure is shown, and what the reader had chosen stays', async ({ page }) => {
  await open(page, './?select=phase-2.computers');
  await inputOf(page).focus();
  await choose(page, trueImage);
  await dialogOf(page, trueImage).getByRole('link', { name: 'Show the figure' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(figureAt(page, 0)).toBeInViewport();
  await expect(page).toHaveURL(/\?select=phase-2\.computers#arrests$/);
});

test('the focus goes to the dialog and comes back; Escape closes it and keeps the number that was chosen', async ({
  page,
}) => {
  await open(page, './?select=phase-2.computers');
  await inputOf(page).focus();
  await choose(page, trueImage);
  await expect(dialogOf(page, trueImage).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(inputOf(page)).toBeFocused();
  await expect(page).toHaveURL(/\?select=phase-2\.computers$/);
});

test('of several files the first is checked; a later drop takes the place of an earlier one', async ({ page }) => {
  await open(page);
  await drop(page, trueImage, json);
  await expect(dialogOf(page, trueImage).getByRole('status')).toHaveText(
    `Of the 2 files, only the first was checked. ${agrees}`,
  );
  await drop(page, changedImage);
  await expect(dialogOf(page, changedImage).getByRole('status')).toHaveText(differs);
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('a drawing is read too', async ({ page }) => {
  const svg = {
    name: 'arrests.svg',
    type: 'image/svg+xml',
    bytes: Buffer.from(`<svg>${svgMetadata(provenance(102))}</svg>`),
  };
  await open(page);
  await choose(page, svg);
  await expect(dialogOf(page, svg).getByRole('status')).toHaveText(agrees);
});

test('while files are dragged over the page it says what dropping them does, and nothing moves', async ({ page }) => {
  await open(page);
  const place = () => figureAt(page, 0).boundingBox();
  const before = await place();
  const dataTransfer = await carried(page, [trueImage]);
  await page.dispatchEvent('main', 'dragenter', { dataTransfer });
  await expect(hintOf(page)).toBeVisible();
  expect(await place()).toEqual(before);
  await page.dispatchEvent('main', 'dragleave', { dataTransfer });
  await expect(hintOf(page)).toHaveCount(0);
  // Where the browser does not say that a drag was called off, the pointer tells.
  await page.dispatchEvent('main', 'dragenter', { dataTransfer });
  await expect(hintOf(page)).toBeVisible();
  await page.mouse.move(100, 100);
  await expect(hintOf(page)).toHaveCount(0);
});

test('a text or a link that is dragged within the page is left to the browser', async ({ page }) => {
  await open(page);
  const dataTransfer = await carried(page, [trueImage]);
  await page.dispatchEvent('main', 'dragstart', { dataTransfer });
  await page.dispatchEvent('main', 'dragenter', { dataTransfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer });
  await expect(hintOf(page)).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.dispatchEvent('main', 'dragend', { dataTransfer });
  await page.dispatchEvent('main', 'dragenter', { dataTransfer });
  await expect(hintOf(page)).toBeVisible();
});

test.describe('where what reads images cannot be fetched', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('it is said, and the next try can mend it', async ({ page }) => {
    await open(page);
    await page.route('**/checkFile-*.js', (route) => route.abort());
    await drop(page, trueImage);
    await expect(dialogOf(page, trueImage).getByRole('status')).toHaveText(
      'The part of this page that checks images could not be fetched. Check the connection, then try again.',
    );
    await page.unroute('**/checkFile-*.js');
    await drop(page, trueImage);
    await expect(dialogOf(page, trueImage).getByRole('status')).toHaveText(agrees);
  });
});

test.describe('axe-core', () => {
  // What examines the page is not part of it, so its policy must not keep it out.
  test.use({ bypassCSP: true });

  for (const width of [390, 1360]) {
    test(`finds nothing in the dialog on a page of ${width} px`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 844 });
      await open(page);
      await drop(page, changedImage);
      await expect(dialogOf(page, changedImage).getByRole('table')).toBeVisible();
      expect((await findings(page)).found).toEqual([]);
    });
  }
});
