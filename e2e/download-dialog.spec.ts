import type { Locator, Page } from '@playwright/test';
import { findings } from './axe.ts';
import { choose, openDownload, take } from './downloads.ts';
import { deferred, holdRequest } from './holdRequest.ts';
import { answering, figureOf, open } from './page.ts';
import { partAddress } from './parts.ts';
import { expect, test } from './site.ts';

const dialogOf = (page: Page) => page.getByRole('dialog');
const arrests = '46 arrests reported for Phase 1, 102 for Phase 2';
const flag = 'Total removed: Phase 1 and Phase 2 add up to 52; the release states 53, 1 more than its parts.';

test('what was chosen is chosen again in the same tab: in another figure, and when the page is loaded again', async ({
  page,
}) => {
  await open(page);
  await openDownload(page, figureOf(page, 'arrests'));
  await choose(page, 'SVG');
  await choose(page, 'Square');
  await dialogOf(page).getByRole('button', { name: 'Close' }).click();
  await openDownload(page, figureOf(page, 'outcomes'));
  await expect(dialogOf(page).getByText('operation-maxim-outcomes-square.svg')).toBeVisible();
  await page.reload();
  await answering(page);
  await openDownload(page, page.locator('#totals'));
  await expect(dialogOf(page).getByRole('radio', { name: 'SVG' })).toBeChecked();
  await expect(dialogOf(page).getByRole('radio', { name: 'Square' })).toBeChecked();
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('image, caption and description are copied, and it is said', async ({ page, site }) => {
    await open(page);
    const dialog = await openDownload(page, figureOf(page, 'arrests'));
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await dialog.getByRole('button', { name: 'Copy caption' }).click();
    await expect(dialog.getByText('Caption copied')).toBeVisible();
    const caption = await copied();
    expect(caption).toContain(`${arrests}. Arrests and people removed`);
    expect(caption).toContain(flag);
    expect(caption).toContain(`${site}#arrests`);
    await dialog.getByRole('button', { name: 'Copy description' }).click();
    await expect(dialog.getByText('Description copied')).toBeVisible();
    expect(await copied()).toMatch(
      /^46 arrests reported for Phase 1, 102 for Phase 2\. Bar chart: for each measure, one bar for each phase\. Arrests: Phase 1, 46; Phase 2, 102\./,
    );
    await dialog.getByRole('button', { name: 'Copy image' }).click();
    await expect(dialog.getByText('Image copied')).toBeVisible();
    const { types, html } = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const html = await (await item?.getType('text/html'))?.text();
      return { types: item?.types, html };
    });
    expect(types?.toSorted()).toEqual(['image/png', 'text/html']);
    expect(html).toMatch(/<img [^>]*alt="46 arrests reported for Phase 1, 102 for Phase 2\. Bar chart: /);
    expect(html).toMatch(/src="data:image\/png;base64,iVBOR/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the button that downloads is in sight, and the file goes to the system’s own sheet of apps too', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const shared: string[] = [];
      Object.assign(window, { shared });
      navigator.canShare = () => true;
      navigator.share = async ({ files = [] } = {}) =>
        void shared.push(...files.map(({ name, type }) => `${name} ${type}`));
    });
    await open(page);
    const dialog = await openDownload(page, figureOf(page, 'arrests'));
    await expect(dialog.getByRole('button', { name: 'Download PNG' })).toBeInViewport({ ratio: 1 });
    await dialog.getByRole('button', { name: 'Share' }).tap();
    await expect.poll(() => page.evaluate('window.shared')).toEqual(['operation-maxim-arrests-report.png image/png']);
  });
});

test('where the browser copies no image or does not bear a picture, it says so and what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'ClipboardItem', { value: undefined });
    const draw = CanvasRenderingContext2D.prototype.getImageData;
    CanvasRenderingContext2D.prototype.getImageData = function (x, y, width, height) {
      const { canvas } = this;
      // A browser that gives a large picture up leaves it empty.
      if (canvas.width * canvas.height > 20_000_000) return new ImageData(width, height);
      return draw.call(this, x, y, width, height);
    };
  });
  await open(page);
  const dialog = await openDownload(page, figureOf(page, 'arrests'));
  await dialog.getByRole('button', { name: 'Copy image' }).click();
  await expect(
    dialog.getByText('This browser does not let the page copy images. Download the PNG instead.'),
  ).toBeVisible();
  await choose(page, '4 ×');
  await expect(dialog.getByText(/cannot make so large a picture\. Choose a smaller scale, or SVG/)).toBeVisible();
  await choose(page, '2 ×');
  await expect(dialog.getByText(/cannot make so large a picture/)).toHaveCount(0);
  expect((await take(page, 'PNG')).name).toBe('operation-maxim-arrests-report.png');
});

test.describe('where the connection goes', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('a file that could not be made is made when it is tried again', async ({ page }) => {
    await page.route('**/*.ttf', (route) => route.abort());
    await open(page);
    await figureOf(page, 'arrests').getByRole('button', { name: 'Download', exact: true }).click();
    await expect(dialogOf(page).getByText('The file could not be made')).toBeVisible();
    await page.unroute('**/*.ttf');
    await dialogOf(page).getByRole('button', { name: 'Try again' }).click();
    await expect(dialogOf(page).getByRole('img')).toBeVisible();
    expect((await take(page, 'PNG')).name).toBe('operation-maxim-arrests-report.png');
  });
});

test('a picture that the browser puts off to encode is given all the same', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = () => undefined;
  });
  await open(page);
  await page.getByRole('figure').first().getByRole('button', { name: 'Download' }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Download PNG' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-report\.png$/);
});

test('axe-core finds nothing in the dialog on a narrow screen, and nothing of it is wider than that', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page);
  const dialog = await openDownload(page, figureOf(page, 'arrests'));
  await expect(dialog.getByText(/ · [\d.]+ kB$/)).toBeVisible();
  expect((await findings(page, 'dialog')).found).toEqual([]);
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('who stands on Close when what the dialog holds comes stays in the dialog', async ({ page }) => {
  const part = deferred();
  await holdRequest(page, partAddress('DownloadPanel'), part);
  await open(page);
  await figureOf(page, 'arrests').getByRole('button', { name: 'Download' }).press('Enter');
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Close' }).focus();
  part.resolve();
  await expect(dialog.getByRole('radio', { name: 'PNG' })).toBeVisible();
  await expect(dialog).toBeFocused();
});

/** How many pixels of an element, as it is seen, are far from grey. */
async function colouredPixels(element: Locator): Promise<number> {
  const shot = (await element.screenshot()).toString('base64');
  return element.page().evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data: channels = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {};
    let coloured = 0;
    for (let at = 0; at < channels.length; at += 4) {
      const pixel = channels.slice(at, at + 3);
      if (Math.max(...pixel) - Math.min(...pixel) > 16) coloured++;
    }
    return coloured;
  }, shot);
}

test('the dialog is worked by keys alone, the preview is seen in grey as well; Escape closes it and the focus is where it was', async ({
  page,
}) => {
  await open(page);
  const button = figureOf(page, 'outcomes').getByRole('button', { name: 'Download', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await dialogOf(page).getByRole('img').waitFor();
  await dialogOf(page).getByRole('radio', { name: 'PNG' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialogOf(page).getByText('operation-maxim-outcomes-report.svg')).toBeVisible();
  await dialogOf(page).getByRole('radio', { name: 'In colour' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialogOf(page).getByRole('radio', { name: 'In grey' })).toBeChecked();
  const coloured = () => colouredPixels(dialogOf(page).getByRole('img'));
  await expect.poll(coloured).toBe(0);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(coloured).toBeGreaterThan(100);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});
