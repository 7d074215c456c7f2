import type { Page } from '@playwright/test';
import { provenanceOf } from '../src/export/pngProvenance.ts';
import { findings } from './axe.ts';
import { choose, openDownload, readPdf, readPicture, take } from './given.ts';
import { figureAt, open } from './page.ts';
import { figures } from './release.ts';
import { expect, test } from './site.ts';

const dialogOf = (page: Page) => page.getByRole('dialog');
const arrests = '102 arrests reported for Phase 2, 46 for Phase 1';
const sourceLine =
  'Source: Metropolitan Police Authority, press release 09/04, 16 February 2004; Notes to editors, 1 and 3.';

const parts = [
  ...figures.map(({ id, title }) => ({ id, title })),
  { id: 'comparison', title: 'Phase 1 against Phase 2' },
  { id: 'totals', title: 'Do the totals add up?' },
];

for (const { id, title } of parts) {
  test(`${id} is given as a picture of its size and density that holds its values, and as a PDF with its words`, async ({
    page,
  }) => {
    await open(page);
    const dialog = await openDownload(page, page.locator(`#${id}`));
    await expect(dialog).toHaveAccessibleName(`Download ${title}`);

    const report = await take(page, 'PNG');
    expect(report.name).toBe(`operation-maxim-${id}-report.png`);
    const picture = readPicture(report.bytes);
    expect(picture).toMatchObject({ width: 3200, perMetre: 7559 });
    expect(picture.height).toBeGreaterThanOrEqual(1800);
    expect(valuesIn(report.bytes)).toMatchObject({ figure: { id, title, size: 'report' } });

    await choose(page, 'PDF');
    const pdf = await take(page, 'PDF');
    expect(pdf.name).toBe(`operation-maxim-${id}-report.pdf`);
    const { pages, text } = await readPdf(pdf.bytes);
    expect(pages).toBe(1);
    expect(text.replace(/\s+/g, ' ')).toContain(title);
    expect(text).toContain('dataset version 1.0, SHA-256');
  });
}

function valuesIn(png: Buffer): unknown {
  const found = provenanceOf(new Uint8Array(png));
  return found.kind === 'text' ? JSON.parse(found.text) : found;
}

test('each size and scale is the picture that its name says', async ({ page }) => {
  await open(page);
  await openDownload(page, figureAt(page, 0));
  const expected = [
    { choices: ['1 ×'], name: 'report-1x', width: 1600, perMetre: 3780 },
    { choices: ['4 ×'], name: 'report-4x', width: 6400, perMetre: 15118 },
    { choices: ['Square', '2 ×'], name: 'square', width: 2160, perMetre: 7559 },
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
});

test('the picture stands on white, or on nothing', async ({ page }) => {
  await open(page);
  await openDownload(page, figureAt(page, 0));
  await choose(page, '1 ×');
  const corner = async () => {
    const { bytes } = await take(page, 'PNG');
    return page.evaluate(
      async (data) => {
        const image = await createImageBitmap(new Blob([new Uint8Array(data)], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(1, 1);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
      },
      [...bytes],
    );
  };
  expect(await corner()).toEqual([255, 255, 255, 255]);
  await choose(page, 'Transparent');
  expect(await corner()).toEqual([0, 0, 0, 0]);
});

test('the numbers come as a table, each with its words, a gap as a gap', async ({ page }) => {
  await open(page);
  await openDownload(page, figureAt(page, 0));
  await choose(page, 'CSV');
  const { name, bytes } = await take(page, 'CSV');
  expect(name).toBe('operation-maxim-arrests.csv');
  const lines = bytes.toString('utf8').split('\r\n');
  expect(lines[0]).toBe(
    '\ufeffphase,phase_label,measure,measure_label,value,status,unit,currency,qualifier,quote,source,where,counted_by,note',
  );
  expect(lines[2]).toContain(
    'phase-2,Phase 2,arrests,Arrests,102,A,arrests,,,102 Arrests,press-release-09-04,"Notes to editors, 3; line 37"',
  );
  expect(lines[4]).toBe('phase-2,Phase 2,arrests-serious-crime,Arrests for serious crime,[x],O,arrests,,,,,,,');
});

test('an SVG is the same from a phone, a desktop, in the dark and on a dense screen, and opens nothing else', async ({
  page,
  browser,
  site,
}) => {
  await open(page);
  await openDownload(page, figureAt(page, 0));
  await choose(page, 'SVG');
  const here = (await take(page, 'SVG')).bytes.toString('utf8');
  expect(here).toContain('<title id="sheet-arrests-report-title">102 arrests');
  expect(here).toContain(sourceLine);
  expect(here).not.toMatch(/foreignObject|var\(|href=|url\((?!data:)|@import/);
  for (const options of [
    { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 3 },
    { viewport: { width: 1360, height: 900 }, colorScheme: 'dark' as const, timezoneId: 'Asia/Tokyo', locale: 'ar' },
  ]) {
    const context = await browser.newContext({ ...options, baseURL: site });
    const other = await context.newPage();
    await open(other);
    await openDownload(other, figureAt(other, 0));
    await choose(other, 'SVG');
    expect((await take(other, 'SVG')).bytes.toString('utf8')).toBe(here);
    await context.close();
  }
});

test('what was chosen is chosen again, in another figure and on another visit', async ({ page }) => {
  await open(page);
  await openDownload(page, figureAt(page, 0));
  await choose(page, 'SVG');
  await choose(page, 'Square');
  await dialogOf(page).getByRole('button', { name: 'Close' }).click();
  await openDownload(page, figureAt(page, 1));
  await expect(dialogOf(page).getByText('operation-maxim-outcomes-square.svg')).toBeVisible();
  await page.reload();
  await openDownload(page, page.locator('#totals'));
  await expect(dialogOf(page).getByRole('radio', { name: 'SVG' })).toBeChecked();
  await expect(dialogOf(page).getByRole('radio', { name: 'Square' })).toBeChecked();
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('image, caption and description are copied, and it is said', async ({ page, site }) => {
    await open(page);
    const dialog = await openDownload(page, figureAt(page, 0));
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await dialog.getByRole('button', { name: 'Copy caption' }).click();
    await expect(dialog.getByText('Caption copied')).toBeVisible();
    expect(await copied()).toBe(
      `${arrests}. Arrests and people removed, Operation Maxim, London, as stated in February 2004. ${sourceLine} ${site}#arrests`,
    );
    await dialog.getByRole('button', { name: 'Copy description' }).click();
    await expect(dialog.getByText('Description copied')).toBeVisible();
    expect(await copied()).toMatch(/^Bar chart with one bar for each phase\. Arrests: Phase 1, 46; Phase 2, 102\./);
    await dialog.getByRole('button', { name: 'Copy image' }).click();
    await expect(dialog.getByText('Image copied')).toBeVisible();
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
    expect(types).toEqual(['image/png']);
  });
});

test('where the browser copies no image, it says so and what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'ClipboardItem', { value: undefined });
  });
  await open(page);
  const dialog = await openDownload(page, figureAt(page, 0));
  await dialog.getByRole('button', { name: 'Copy image' }).click();
  await expect(
    dialog.getByText('This browser does not let the page copy images. Download the PNG instead.'),
  ).toBeVisible();
});

test('a picture that the browser does not bear is not tried, and what to do instead is said', async ({ page }) => {
  await page.addInitScript(() => {
    const draw = CanvasRenderingContext2D.prototype.getImageData;
    CanvasRenderingContext2D.prototype.getImageData = function (x, y, width, height) {
      const { canvas } = this;
      // A browser that gives a large picture up leaves it empty.
      if (canvas.width * canvas.height > 20_000_000) return new ImageData(width, height);
      return draw.call(this, x, y, width, height);
    };
  });
  await open(page);
  const dialog = await openDownload(page, figureAt(page, 0));
  await choose(page, '4 ×');
  await expect(dialog.getByText(/bears no picture so large\. Choose a smaller scale, or SVG/)).toBeVisible();
  await choose(page, '2 ×');
  await expect(dialog.getByText(/bears no picture so large/)).toHaveCount(0);
  expect((await take(page, 'PNG')).name).toBe('operation-maxim-arrests-report.png');
});

test.describe('where the connection goes', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('the dialog says that it could not be fetched, and comes when it is tried again', async ({ page }) => {
    await page.route('**/DownloadPanel*.js', (route) => route.abort());
    await open(page);
    await figureAt(page, 0).getByRole('button', { name: 'Download', exact: true }).click();
    await expect(dialogOf(page).getByRole('status')).toContainText('could not be fetched');
    await page.unroute('**/DownloadPanel*.js');
    await dialogOf(page).getByRole('button', { name: 'Try again' }).click();
    await expect(dialogOf(page).getByRole('img')).toBeVisible();
  });

  test('a file that could not be made is made when it is tried again', async ({ page }) => {
    await page.route('**/*.ttf', (route) => route.abort());
    await open(page);
    await figureAt(page, 0).getByRole('button', { name: 'Download', exact: true }).click();
    await expect(dialogOf(page).getByText('The file could not be made')).toBeVisible();
    await page.unroute('**/*.ttf');
    await dialogOf(page).getByRole('button', { name: 'Try again' }).click();
    await expect(dialogOf(page).getByRole('img')).toBeVisible();
    expect((await take(page, 'PNG')).name).toBe('operation-maxim-arrests-report.png');
  });
});

for (const width of [320, 1360]) {
  test(`axe-core finds nothing in the dialog at ${width} px, and nothing of it is wider than the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    const dialog = await openDownload(page, figureAt(page, 0));
    await expect(dialog.getByText(/ · [\d.]+ kB$/)).toBeVisible();
    expect((await findings(page)).found).toEqual([]);
    const box = await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(box).toBe(0);
  });
}

test('the dialog is worked by keys alone: Escape closes it and the focus is where it was', async ({ page }) => {
  await open(page);
  const button = figureAt(page, 1).getByRole('button', { name: 'Download', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await dialogOf(page).getByRole('img').waitFor();
  await dialogOf(page).getByRole('radio', { name: 'PNG' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialogOf(page).getByText('operation-maxim-outcomes-report.svg')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});
