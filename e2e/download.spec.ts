import type { Page } from '@playwright/test';
import { readPngProvenance } from '../src/export/provenance/pngProvenance.ts';
import { choose, openDownload, readPdf, readPicture, readyBytes, take } from './downloads.ts';
import { dataAnswering, figureOf, open } from './page.ts';
import { figures } from './release.ts';
import { expect, test } from './site.ts';

const dialogOf = (page: Page) => page.getByRole('dialog');
const sourceLine =
  'Source: Metropolitan Police Authority, press release 09/04, 16 February 2004; Notes to editors, 1 and 3.';

/** What can be downloaded: the sheet's title, and the headline on the page where that is another. */
const parts: { id: string; title: string; headline?: string }[] = [
  ...figures.map(({ id, title }) => ({ id, title })),
  {
    id: 'comparison',
    title: 'Arrests: 46 reported for Phase 1, 102 for Phase 2',
  },
  { id: 'totals', title: 'Do the totals add up?' },
];

test('each part is given as a picture of its size and density that holds its values, and as the PDF and table that are ready', async ({
  page,
}) => {
  test.slow();
  await open(page);
  for (const { id, title } of parts) {
    const dialog = await openDownload(page, page.locator(`#${id}`));
    await expect(dialog).toHaveAccessibleName(`Download ${title}`);
    await choose(page, 'PNG');
    await choose(page, '1 ×');
    await expect(dialog.getByText(`operation-maxim-${id}-report-1x.png`)).toBeVisible();
    const report = await take(page, 'PNG');
    expect(report.name).toBe(`operation-maxim-${id}-report-1x.png`);
    const picture = readPicture(report.bytes);
    expect(picture).toMatchObject({ width: 1600, perMetre: 10_000 });
    expect(picture.height).toBeGreaterThanOrEqual(900);
    expect(valuesIn(report.bytes)).toMatchObject({ figure: { id, title, size: 'report' } });

    await choose(page, 'CSV');
    const table = await take(page, 'CSV');
    expect(table.bytes.equals(readyBytes(table.name)), table.name).toBe(true);

    await choose(page, 'PDF');
    const pdf = await take(page, 'PDF');
    expect(pdf.name).toBe(`operation-maxim-${id}-report.pdf`);
    expect(pdf.bytes.equals(readyBytes(pdf.name)), pdf.name).toBe(true);
    const { pages, text } = await readPdf(pdf.bytes);
    expect(pages).toBe(1);
    expect(text.replace(/\s+/g, ' ')).toContain(title);
    expect(text).toContain('dataset version 1.0, SHA-256');
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
});

function valuesIn(png: Buffer): unknown {
  const found = readPngProvenance(new Uint8Array(png));
  return found.kind === 'text' ? JSON.parse(found.text) : found;
}

test('each size and scale is the picture that its name says, on white or on nothing', async ({ page }) => {
  await open(page);
  await openDownload(page, figureOf(page, 'arrests'));
  const expected = [
    { choices: ['2 ×'], name: 'report', width: 3200, perMetre: 20_000 },
    { choices: ['4 ×'], name: 'report-4x', width: 6400, perMetre: 40_000 },
    { choices: ['Slide', '2 ×'], name: 'slide', width: 3840, perMetre: 11_337 },
    { choices: ['Square'], name: 'square', width: 2160, perMetre: 7559 },
    { choices: ['Column'], name: 'column', width: 2008, perMetre: 23622 },
  ];
  for (const { choices, name, width, perMetre } of expected) {
    for (const choice of choices) await choose(page, choice);
    await expect(dialogOf(page).getByText(`operation-maxim-arrests-${name}.png`)).toBeVisible();
    const file = await take(page, 'PNG');
    expect(file.name).toBe(`operation-maxim-arrests-${name}.png`);
    expect(readPicture(file.bytes)).toMatchObject({ width, perMetre });
  }
  await expect(dialogOf(page).getByRole('group', { name: 'Scale' })).toHaveCount(0);
  await expect(dialogOf(page).getByText(/^85 × [\d.]+ mm · 2,008 × [\d,]+ px · [\d.]+ [km]B$/i)).toBeVisible();
  const corner = async () => {
    const { bytes } = await take(page, 'PNG');
    return page.evaluate(async (data) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(1, 1);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
    }, bytes.toString('base64'));
  };
  await choose(page, 'Report');
  await choose(page, '1 ×');
  await expect(dialogOf(page).getByText('operation-maxim-arrests-report-1x.png')).toBeVisible();
  expect(await corner()).toEqual([255, 255, 255, 255]);
  await choose(page, 'Transparent');
  await expect(dialogOf(page).getByRole('radio', { name: 'Transparent' })).toBeChecked();
  expect(await corner()).toEqual([0, 0, 0, 0]);
});

test('an SVG is the same from a desktop and from a dense phone in the dark, far away, and opens nothing else', async ({
  page,
  browser,
  site,
}) => {
  await open(page);
  await openDownload(page, figureOf(page, 'arrests'));
  await choose(page, 'SVG');
  const { name, bytes } = await take(page, 'SVG');
  const here = bytes.toString('utf8');
  expect(bytes.equals(readyBytes(name))).toBe(true);
  expect(here).toContain('<title id="sheet-arrests-report-title">46 arrests');
  expect(here).toContain(sourceLine);
  expect(here).not.toMatch(/foreignObject|var\(|href=|url\((?!data:)|@import/);
  const context = await browser.newContext({
    ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 3 },
    ...{ colorScheme: 'dark', timezoneId: 'Asia/Tokyo', locale: 'ar', baseURL: site },
  });
  const other = await context.newPage();
  await open(other);
  await openDownload(other, figureOf(other, 'arrests'));
  await choose(other, 'SVG');
  expect((await take(other, 'SVG')).bytes.toString('utf8')).toBe(here);
  await context.close();
});

test('every file that is given is known again when it comes back', async ({ page }) => {
  await open(page);
  for (const format of ['PNG', 'SVG', 'PDF'] as const) {
    const dialog = await openDownload(page, figureOf(page, 'arrests'));
    await choose(page, format);
    const { name, bytes } = await take(page, format);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dataAnswering(page);
    await page.getByLabel('Check an image').setInputFiles({ name, mimeType: '', buffer: bytes });
    const report = page.getByRole('dialog', { name: `Check of ${name}` });
    await expect(report.getByRole('status')).toContainText(
      'All 5 values written in the file agree with the dataset that is open.',
    );
    await report.getByRole('button', { name: 'Close' }).click();
  }
});
