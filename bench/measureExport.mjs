import { readFile } from 'node:fs/promises';
import { median } from './summary.mjs';
import { open, withPage } from './visit.mjs';
import { waitForChart } from './waitForChart.mjs';

/** How long a reader looks at the page before asking for the first file, and between two clicks, in ms. */
const looked = { open: 500, slow: 5000 };
const between = 300;
const later = 10;
const wanted = 1600;

/**
 * How long a PNG of the first figure takes, asked for through the page as a reader does: ms from the click on the last
 * button until the file is there, at first and, as a median, ten times more. Throws where it is not 1600 pixels wide.
 *
 * @param {import('./visit.mjs').Visit} visit
 * @returns {Promise<{ exportFirst: number, exportLater: number }>}
 */
export function measureExport(visit) {
  return withPage(visit, async (page) => {
    await open(page, visit.address);
    await waitForChart(page);
    await page.waitForTimeout(looked[visit.line]);
    await page.evaluate(() => {
      addEventListener('click', () => Reflect.set(window, 'clicked', Date.now()), { capture: true });
    });
    const exportFirst = await takePng(page);
    const times = [];
    for (let call = 0; call < later; call += 1) times.push(await takePng(page));
    return { exportFirst, exportLater: median(times) ?? exportFirst };
  });
}

/** @param {import('@playwright/test').Page} page */
async function takePng(page) {
  await page
    .locator('figure')
    .first()
    .getByRole('button', { name: /^Download/ })
    .click();
  const dialog = page.getByRole('dialog');
  const choice = page.getByRole('menuitem', { name: 'PNG' }).or(dialog.getByRole('button', { name: /^Download PNG/ }));
  await choice.waitFor();
  const single = dialog.getByRole('radio', { name: /^1\s?×/ });
  if (await single.count()) await single.check({ force: true });
  await page.waitForTimeout(between);

  const [download] = await Promise.all([page.waitForEvent('download'), choice.click()]);
  const path = await download.path();
  const ended = Date.now();
  const clicked = Number(await page.evaluate(() => Reflect.get(window, 'clicked')));
  const pixels = widthOfPng(await readFile(path));
  if (pixels !== wanted) throw new Error(`the PNG must be ${wanted} pixels wide, but has: ${pixels}`);
  await page.keyboard.press('Escape');
  return ended - clicked;
}

/**
 * A PNG's width in pixels, which stands at the same place in each.
 *
 * @param {Buffer} file
 */
const widthOfPng = (file) => file.readUInt32BE(16);
