import type { Page } from '@playwright/test';
import { svgMetadata } from '../src/export/provenance/svgProvenance.ts';
import { findings } from './axe.ts';
import {
  brokenImage,
  carried,
  changedImage,
  dot,
  drop,
  type File,
  gapImage,
  json,
  pairImage,
  png,
  provenance,
  renamedImage,
  trueImage,
} from './images.ts';
import { dataOf } from './invented-opened.ts';
import { dataAnswering, figureOf, inMenu, open } from './page.ts';
import { resize } from './resize.ts';
import { expect, test } from './site.ts';

const drawing: File = {
  name: 'arrests.svg',
  type: 'image/svg+xml',
  bytes: Buffer.from(`<svg>${svgMetadata(provenance(102))}</svg>`),
};
const agrees = 'All 5 values written in the file agree';
const differs = '1 of 5 values written in the file differs: Arrests, Phase 2';

const dialogOf = (page: Page, { name }: File) => page.getByRole('dialog', { name: `Check of ${name}` });
const tableOf = (page: Page, file: File) =>
  dialogOf(page, file).getByRole('table', { name: 'The values written in the file' });
const hintOf = (page: Page) => page.getByText('Drop an image that was downloaded here');
const inputOf = (page: Page) => dataOf(page).getByLabel('Check an image');

async function choose(page: Page, { name, type, bytes }: File): Promise<void> {
  await dataAnswering(page);
  await inputOf(page).setInputFiles({ name, mimeType: type, buffer: Buffer.from(bytes) });
}

const files = [
  { what: 'a true image agrees', file: trueImage, said: agrees, tables: 1, ways: [drop, choose] },
  { what: 'a changed one differs', file: changedImage, said: differs, tables: 1, ways: [drop] },
  { what: 'a broken one is called broken', file: brokenImage, said: 'is broken', tables: 0, ways: [drop] },
  {
    what: 'one without data is said to hold none',
    file: png('elsewhere.png', dot),
    said: 'holds no data of ours',
    tables: 0,
    ways: [drop],
  },
  { what: 'a drawing is read too', file: drawing, said: agrees, tables: 1, ways: [choose] },
  { what: 'another kind of file is named', file: json, said: 'is a JSON file', tables: 0, ways: [choose] },
];

test('what is dropped on the page or chosen is told of', async ({ page }) => {
  await open(page);
  for (const give of [drop, choose])
    for (const { what, file, said, tables, ways } of files) {
      if (!ways.includes(give)) continue;
      await test.step(`${what}, ${give === drop ? 'dropped' : 'chosen'}`, async () => {
        await give(page, file);
        await expect(dialogOf(page, file).getByRole('status')).toContainText(said);
        // It comes after the sentence, and moves the buttons down.
        await expect(tableOf(page, file)).toHaveCount(tables);
        await expect(hintOf(page)).toHaveCount(0);
        await dialogOf(page, file).getByRole('button', { name: 'Close' }).click();
        await expect(dialogOf(page, file)).toHaveCount(0);
      });
    }
});

test('of several files the first is checked; a later drop takes its place; of what differs a table shows all values, and what the check does not prove is said', async ({
  page,
}) => {
  await open(page);
  await drop(page, trueImage, json);
  await expect(dialogOf(page, trueImage).getByRole('status')).toContainText('only the first was checked');
  await expect(dialogOf(page, trueImage).getByRole('status')).toContainText(agrees);
  await drop(page, changedImage);
  await expect(dialogOf(page, changedImage).getByRole('status')).toContainText(differs);
  await expect(page.getByRole('dialog')).toHaveCount(1);
  const rows = tableOf(page, changedImage).getByRole('row');
  await expect(rows).toHaveText([
    /Number\s*In the dataset\s*Written in the file\s*Check/,
    /Arrests, Phase 1\s*46\s*46\s*agrees/,
    /Arrests, Phase 2\s*102\s*103\s*differs/,
    /Arrests for serious crime, Phase 1\s*15\s*15\s*agrees/,
    /People removed, Phase 1\s*31\s*31\s*agrees/,
    /People removed, Phase 2\s*21\s*21\s*agrees/,
  ]);
  await expect(dialogOf(page, changedImage)).toContainText('not a signature');
  // Of what is told in other words or stated here alone, the table says so.
  await drop(page, renamedImage);
  await expect(dialogOf(page, renamedImage).getByRole('row').nth(2)).toHaveText(
    /Arrests, Phase 2\s*the file calls it “Convictions, Phase 2”\s*102\s*102\s*same value, other words/,
  );
  await drop(page, gapImage);
  await expect(dialogOf(page, gapImage).getByRole('status')).toHaveText(
    /All 4 values written in the file agree with the dataset that is open\. 1 value of this figure is stated here, not in the file: People removed, Phase 2: 21\.$/,
  );
  await expect(dialogOf(page, gapImage).getByRole('row').last()).toHaveText(
    /People removed, Phase 2\s*21\s*not there\s*stated here, not in the file/,
  );
});

test('the comparison is shown of the phases of the image, and the rest of the address stays', async ({ page }) => {
  await open(page, './?from=mail&select=phase-2.computers#arrests');
  await drop(page, pairImage);
  await tableOf(page, pairImage).waitFor();
  const link = dialogOf(page, pairImage).getByRole('link', { name: 'Show the comparison' });
  await expect(link).toHaveAttribute('href', '?from=mail&select=phase-2.computers&compare=phase-2,phase-1#comparison');
  await link.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/\?from=mail&select=phase-2\.computers&compare=phase-2,phase-1#comparison$/);
  await expect(
    page.getByRole('heading', { name: 'Arrests: 102 reported for Phase 2, 46 for Phase 1' }),
  ).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/\?from=mail&select=phase-2\.computers#arrests$/);
  await expect(page.getByRole('heading', { name: 'Arrests: 46 reported for Phase 1, 102 for Phase 2' })).toBeAttached();
});

test('an image that comes while a figure fills the screen takes its place, and leads to its own', async ({ page }) => {
  await open(page);
  await (await inMenu(figureOf(page, 'outcomes'), 'Full screen')).click();
  await drop(page, trueImage);
  await expect(dialogOf(page, trueImage)).toBeVisible();
  await expect(page.locator('dialog:visible')).toHaveCount(1);
  await tableOf(page, trueImage).waitFor();
  await dialogOf(page, trueImage).getByRole('link', { name: 'Show the figure' }).click();
  await expect(page.locator('dialog:visible')).toHaveCount(0);
  await expect(figureOf(page, 'arrests')).toBeInViewport();
});

test('where there are no popovers an image is checked all the same', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'showPopover'));
  await open(page);
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: await carried(page, [trueImage]) });
  await expect(hintOf(page)).toBeAttached();
  await drop(page, trueImage);
  await expect(dialogOf(page, trueImage).getByRole('status')).toContainText(agrees);
});

test('the focus goes to the dialog and comes back; Escape closes it and keeps the number that was chosen', async ({
  page,
}) => {
  await open(page, './?select=phase-2.computers');
  await dataAnswering(page);
  await dataOf(page).getByText('Check an image against these data').click();
  await inputOf(page).focus();
  await choose(page, trueImage);
  await expect(dialogOf(page, trueImage).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(inputOf(page)).toBeFocused();
  await expect(page).toHaveURL(/\?select=phase-2\.computers$/);
  // So it stays where the figure is shown.
  await choose(page, trueImage);
  await tableOf(page, trueImage).waitFor();
  await dialogOf(page, trueImage).getByRole('link', { name: 'Show the figure' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(figureOf(page, 'arrests')).toBeInViewport();
  await expect(page).toHaveURL(/\?select=phase-2\.computers#arrests$/);
});

test('while files are dragged over the page it says what dropping them does, and nothing moves', async ({ page }) => {
  await open(page);
  const place = () => figureOf(page, 'arrests').boundingBox();
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
  // A text or a link that is dragged within the page is left to the browser.
  await page.dispatchEvent('main', 'dragstart', { dataTransfer });
  await page.dispatchEvent('main', 'dragenter', { dataTransfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer });
  await expect(hintOf(page)).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.dispatchEvent('main', 'dragend', { dataTransfer });
  await page.dispatchEvent('main', 'dragenter', { dataTransfer });
  await expect(hintOf(page)).toBeVisible();
});

test.describe('axe-core', () => {
  // What examines the page is not part of it, so its policy must not keep it out.
  test.use({ bypassCSP: true });

  test('finds nothing in the dialog on a page of 1360 and of 390 px', async ({ page }) => {
    test.slow();
    await open(page);
    await drop(page, changedImage);
    await expect(tableOf(page, changedImage)).toBeVisible();
    for (const width of [1360, 390]) {
      await resize(page, width);
      expect((await findings(page, 'dialog')).found, `at ${width} px`).toEqual([]);
    }
  });
});
