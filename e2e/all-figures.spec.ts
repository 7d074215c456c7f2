import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { open } from './page.ts';
import { expect, test } from './site.ts';

const ids = ['arrests', 'outcomes', 'documents', 'money', 'comparison', 'totals'];
const section = (page: Page) => page.getByRole('region', { name: 'Use these data' });
const button = (page: Page) => section(page).getByRole('button', { name: 'Download all figures' });
const status = (page: Page) => button(page).locator('xpath=..').getByRole('status');

/** The bytes of the archive that the page gives. */
async function archiveOf(page: Page): Promise<Uint8Array> {
  const coming = page.waitForEvent('download');
  await button(page).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('operation-maxim-figures.zip');
  return readFile(await download.path());
}

/** Runs `npm run figures` with these arguments: how it ended, and all that it said. */
function figures(...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['scripts/figures.mjs', ...args], (_, out, fault) => {
      resolve({ code: child.exitCode ?? 1, said: out + fault });
    });
  });
}

/** Gives a folder that is there until what is done with it is done. */
async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'figures-'));
  await use(folder);
  await rm(folder, { recursive: true });
}

test('all figures come in one archive: three images of each, captions, descriptions and checksums that hold', async ({
  page,
}) => {
  await open(page);
  const files = unzipSync(await archiveOf(page));
  const images = ids.flatMap((id) =>
    ['report.svg', 'report.png', 'column.png'].map((end) => `operation-maxim-${id}-${end}`),
  );
  expect(Object.keys(files)).toEqual([...images, 'README.txt', 'captions.txt', 'descriptions.txt', 'SHA256SUMS']);
  const sums = Object.entries(files)
    .filter(([name]) => name !== 'SHA256SUMS')
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  expect(strFromU8(files['SHA256SUMS'] ?? new Uint8Array())).toBe(sums.join(''));
  expect(strFromU8(files['captions.txt'] ?? new Uint8Array())).toContain(
    'money\n£153,573 in cash seized; £12,237 in cash forfeited.',
  );
  await expect(status(page)).toHaveText('Saved as operation-maxim-figures.zip.');
});

test('the command line makes the same images, from run to run', async ({ page }) => {
  test.slow();
  await open(page);
  const files = unzipSync(await archiveOf(page));
  await inFolder(async (folder) => {
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    const images = await Promise.all([
      figures('--out', one, '--format', 'svg'),
      figures('--out', other, '--size', 'report,column', 'money'),
    ]);
    expect(images.map(({ code }) => code)).toEqual([0, 0]);
    expect((await readdir(one)).sort()).toEqual(ids.map((id) => `operation-maxim-${id}-report.svg`).sort());
    for (const name of await readdir(one)) {
      expect((await readFile(join(one, name))).equals(files[name] ?? new Uint8Array()), name).toBe(true);
    }
    for (const end of ['report.svg', 'report.png', 'column.png']) {
      const name = `operation-maxim-money-${end}`;
      expect((await readFile(join(other, name))).equals(files[name] ?? new Uint8Array()), name).toBe(true);
    }
  });
});

test('what the command line cannot do is said in a line, and leaves nothing behind', async () => {
  test.slow();
  await inFolder(async (folder) => {
    const [out, data] = [join(folder, 'out'), join(folder, 'half.json')];
    await writeFile(data, '{ "format": 1');
    const [unknown, invalid, unwritable] = await Promise.all([
      figures('--out', out, 'arests'),
      figures('--out', out, '--data', data),
      figures('--out', data, '--format', 'csv', 'money'),
    ]);
    expect(unknown).toEqual({
      code: 1,
      said: `no such figure: "arests"; did you mean "arrests"? (known: ${ids.join(', ')})\n`,
    });
    expect(invalid.code).toBe(1);
    expect(invalid.said).toMatch(new RegExp(`^${data} is not valid:\n  line 1: is not JSON: the file ends too early`));
    expect(unwritable).toEqual({
      code: 1,
      said: `cannot write ${join(data, 'operation-maxim-money.csv')}: a file stands where a folder should\n`,
    });
    expect(await readdir(folder)).toEqual(['half.json']);
  });
});

test.describe('in another time zone, in the dark, on a small and sharp screen', () => {
  test.use({
    timezoneId: 'Pacific/Auckland',
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
  });

  test('the archive has the same bytes', async ({ page, browser, site }) => {
    test.slow();
    await open(page);
    const here = Buffer.from(await archiveOf(page));
    const other = await browser.newPage({ baseURL: site, timezoneId: 'America/New_York' });
    await open(other, site);
    expect(here.equals(await archiveOf(other))).toBe(true);
    await other.close();
  });
});

test('it says how far it is, and Cancel stops it with nothing saved; then it can be had after all', async ({
  page,
}) => {
  let saved = 0;
  page.on('download', () => {
    saved += 1;
  });
  await open(page);
  await button(page).click();
  await expect(section(page).getByText(/^\d+ of 18 files$/)).toBeVisible();
  await expect(section(page).getByRole('progressbar', { name: 'Images made' })).toBeVisible();
  await expect(status(page)).toHaveText('The images are being made.');
  await section(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(status(page)).toHaveText('Cancelled. Nothing was saved.');
  await expect(section(page).getByRole('progressbar')).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  expect(saved).toBe(0);
  await archiveOf(page);
  expect(saved).toBe(1);
});

test.describe('without the font', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test('it says what to do, and makes them once the font can be had', async ({ page }) => {
    await page.route('**/*.ttf', (route) => route.abort());
    await open(page);
    await button(page).click();
    await expect(status(page)).toHaveText(
      'What makes the images could not be fetched, so nothing was saved. Check the connection and try again; if that does not help, reload the page.',
    );
    await page.unroute('**/*.ttf');
    expect((await archiveOf(page)).length).toBeGreaterThan(100_000);
  });
});

test('a picture that the browser does not make is named, and nothing is saved', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (give) => give(null);
  });
  await open(page);
  await button(page).click();
  await expect(status(page)).toHaveText(
    'This browser could not make operation-maxim-arrests-report.png, so nothing was saved. Close other tabs and try again, or download the figures one by one.',
  );
});
