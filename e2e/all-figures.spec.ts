import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { inventedTower } from '#src/testing/tallDataset.ts';
import { comparePixels } from './comparePixels.ts';
import { readPicture } from './downloads.ts';
import { deferred, holdRequest } from './holdRequest.ts';
import { open as openPage } from './page.ts';
import { partAddress } from './parts.ts';
import { expect, test } from './site.ts';

const ids = ['documents', 'money', 'outcomes', 'arrests', 'comparison', 'totals'];
const section = (page: Page) => page.getByRole('region', { name: 'Use these data' });
/** Opens the page and goes to where all figures are given away. */
async function open(page: Page): Promise<void> {
  await openPage(page);
  await section(page).scrollIntoViewIfNeeded();
}

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
function figures(args: string[], env: Record<string, string> = {}): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env } };
    const child = execFile(process.execPath, ['scripts/figures.mjs', ...args], options, (_, out, fault) => {
      resolve({ code: child.exitCode ?? 1, said: out + fault });
    });
  });
}

/** Expects the archive that the site has ready to be the page's, but for how its PNGs are drawn. */
async function expectReadyArchive(page: Page, files: Record<string, Uint8Array>): Promise<void> {
  const ready = unzipSync(await readFile('dist/files/operation-maxim-figures.zip'));
  expect(Object.keys(ready)).toEqual(Object.keys(files));
  for (const [name, bytes] of Object.entries(ready)) {
    const [here, there] = [Buffer.from(bytes), Buffer.from(files[name] ?? [])];
    if (name.endsWith('.png')) expect(readPicture(here), name).toEqual(readPicture(there));
    else if (name !== 'SHA256SUMS') expect(here.equals(there), name).toBe(true);
  }
  for (const name of ['arrests-report', 'arrests-column', 'totals-report', 'totals-column']) {
    const png = `operation-maxim-${name}.png`;
    const pair = [ready, files].map((each) => each[png] ?? new Uint8Array());
    const { differing, coloured } = await comparePixels(page, pair);
    // Measured: 1.6 to 2.4 % differ, at the edges of letters, 0.06 to 0.41 % by much, most of it at the ink around bars.
    // Without its letters, 3.5 % of an image are of another colour; one pixel to the right, or all of one weight, 1.4 %.
    expect(differing, name).toBeLessThan(0.03);
    expect(coloured, name).toBeLessThan(0.006);
  }
}

/** Writes the settings of a machine that fits letters less closely to the pixels than the tests' browser does. */
async function slightHinting(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf');
  const match = '<match target="pattern"><edit name="hintstyle"><const>hintslight</const></edit></match>';
  await writeFile(file, `<fontconfig><include>${resolve('e2e/test-fonts/usual.conf')}</include>${match}</fontconfig>`);
  return file;
}

/** Gives a folder that is there until what is done with it is done. */
async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'figures-'));
  await use(folder);
  await rm(folder, { recursive: true });
}

test.describe('in another time zone, in the dark, on a small and sharp screen', () => {
  test.use({
    timezoneId: 'Pacific/Auckland',
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
  });

  test('all figures come in one archive, and the command line makes the same images', async ({ page }) => {
    test.slow();
    await inFolder(async (folder) => {
      const out = join(folder, 'made');
      const FONTCONFIG_FILE = await slightHinting(folder);
      const run = figures(['--out', out, '--size', 'report,column', '--png', 'browser'], { FONTCONFIG_FILE });
      await open(page);
      await page.evaluate(() => {
        new MutationObserver(() => {
          if (document.body.textContent?.includes('18 of 18 files')) document.body.dataset['shown'] = 'all';
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      });
      const archive = await archiveOf(page);
      // Noon of 1 January 1980, as the archive's format writes it.
      expect([...archive.subarray(10, 14)]).toEqual([0x00, 0x60, 0x21, 0x00]);
      const files = unzipSync(archive);
      await expect(status(page)).toHaveText('Saved as operation-maxim-figures.zip.');
      await expect(page.locator('body')).toHaveAttribute('data-shown', 'all');
      const images = ids.flatMap((id) =>
        ['report.svg', 'report.png', 'column.png'].map((end) => `operation-maxim-${id}-${end}`),
      );
      const data = ['.json', '.csv', '-totals.csv', '.xlsx', '.datapackage.json', '.bib', '.ris'].map(
        (end) => `data/operation-maxim${end}`,
      );
      expect(Object.keys(files)).toEqual([
        ...[...images, 'README.txt', 'captions.txt', 'descriptions.txt'],
        ...[...data, 'data/operation-maxim-press-release-09-04.txt', 'SHA256SUMS'],
      ]);
      expect(files['data/operation-maxim.json']).toEqual(new Uint8Array(await readFile('data/operation-maxim.json')));
      const sums = Object.entries(files)
        .filter(([name]) => name !== 'SHA256SUMS')
        .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
      expect(strFromU8(files['SHA256SUMS'] ?? new Uint8Array())).toBe(sums.join(''));
      expect(strFromU8(files['captions.txt'] ?? new Uint8Array())).toContain(
        'money (Figure 2)\n£153,573 in cash seized, £12,237 forfeited; £150,000 confiscated.',
      );
      await expectReadyArchive(page, files);
      expect((await run).code).toBe(0);
      const columns = ids.map((id) => `operation-maxim-${id}-column.svg`);
      expect((await readdir(out)).sort()).toEqual([...images, ...columns].sort());
      for (const name of images) {
        expect((await readFile(join(out, name))).equals(files[name] ?? new Uint8Array()), name).toBe(true);
      }
    });
  });
});

test('the command line makes the files that the site has ready, without a browser', async () => {
  test.slow();
  await inFolder(async (folder) => {
    const args = ['--out', folder, '--format', 'png,svg,pdf,csv', 'arrests', 'totals'];
    const { code, said } = await figures(args, { CHROMIUM: join(folder, 'no-browser') });
    expect(code, said).toBe(0);
    const names = ['arrests', 'totals'].flatMap((id) =>
      ['-report.pdf', '-report.png', '-report.svg', '.csv'].map((end) => `operation-maxim-${id}${end}`),
    );
    expect((await readdir(folder)).sort()).toEqual(names);
    for (const name of names) {
      expect((await readFile(join(folder, name))).equals(await readFile(`dist/files/${name}`)), name).toBe(true);
    }
  });
});

test('what the command line cannot make is said in a line at its end, and the rest is made', async () => {
  test.slow();
  await inFolder(async (folder) => {
    const [out, data] = [join(folder, 'out'), join(folder, 'tower.json')];
    await writeFile(data, JSON.stringify(inventedTower(400)));
    const { code, said } = await figures(['--data', data, '--out', out, 'comparison', 'berths']);
    expect(code).toBe(1);
    const names = ['comparison-report.svg', 'berths-report.svg', 'berths-report.png'].map(
      (end) => `harbour-repair-${end}`,
    );
    const lines = said.trim().split('\n');
    expect(lines.slice(0, -1).map((line) => line.replace(/ {2}[\d.]+ kB$/, ''))).toEqual(
      names.map((name) => join(out, name)),
    );
    expect(lines.at(-1)).toMatch(
      /^could not be made, but can be as SVG or PDF: harbour-repair-comparison-report\.png \(no picture of: 3200 × \d+\)$/,
    );
    expect((await readdir(out)).sort()).toEqual(names.sort());
  });
});

test('Cancel stops it with nothing saved, while its code is fetched and while it is made', async ({ page }) => {
  let saved = 0;
  page.on('download', () => {
    saved += 1;
  });
  const code = deferred();
  await holdRequest(page, partAddress('figuresArchive'), code);
  await open(page);
  const cancel = section(page).getByRole('button', { name: 'Cancel' });
  await button(page).click();
  await expect(status(page)).toHaveText('The images are being made.');
  await cancel.click();
  await expect(status(page)).toHaveText('Cancelled. Nothing was saved.');
  code.resolve();
  await button(page).click();
  await expect(section(page).getByText(/^\d+ of 18 files$/)).toBeVisible();
  await expect(section(page).getByRole('progressbar', { name: 'Images made' })).toBeVisible();
  await cancel.click();
  await expect(status(page)).toHaveText('Cancelled. Nothing was saved.');
  await expect(section(page).getByRole('progressbar')).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  expect(saved).toBe(0);
});

test.describe('without the font', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test('it says what to do, and makes images once the font can be had', async ({ page }) => {
    await page.route('**/*.ttf', (route) => route.abort());
    await open(page);
    await button(page).click();
    await expect(status(page)).toHaveText(
      'What makes the images could not be fetched: the connection may be gone. Nothing was saved.',
    );
    await page.unroute('**/*.ttf');
    await button(page).click();
    await expect(section(page).getByText(/^[1-9]\d* of 18 files$/)).toBeVisible();
  });
});

test('a picture that the browser does not make is named, and nothing is saved', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (give) => give(null);
  });
  await open(page);
  await button(page).click();
  await expect(status(page)).toHaveText(
    'This browser could not make operation-maxim-documents-report.png, so nothing was saved. Close other tabs and try again, or download the figures one by one.',
  );
});
