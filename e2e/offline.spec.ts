import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../scripts/serve/serve.mjs';
import { cardOf } from './allNumbers.ts';
import { findings } from './axe.ts';
import { choose, openDownload, saved, take } from './downloads.ts';
import { figureOf, open } from './page.ts';
import { expect, test } from './site.ts';
import { tooWide } from './tooWide.ts';

const section = (page: Page) => page.getByRole('region', { name: 'Use these data' });
const keepButton = (page: Page) => section(page).getByRole('button', { name: 'Keep for offline' });
const letGoButton = (page: Page) => section(page).getByRole('button', { name: 'Let go of what is kept' });
const status = (page: Page, text: string) => section(page).getByRole('status').filter({ hasText: text });
const keptStatus = 'Kept: the page opens without a network now.';
const failed =
  'This version could not be kept: the connection may be gone, or the browser has no room for it. Nothing is kept.';

/** The addresses of all service workers, and the names of all caches. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    return { workers: registrations.map(({ active }) => active?.scriptURL), caches: await caches.keys() };
  });
const nothing = { workers: [], caches: [] };

async function openSection(page: Page, address?: string): Promise<void> {
  await open(page, address);
  await section(page).scrollIntoViewIfNeeded();
  await expect(keepButton(page).or(letGoButton(page))).toBeVisible();
}

async function keep(page: Page): Promise<void> {
  await keepButton(page).click();
  // It fetches the whole site.
  await expect(status(page, keptStatus)).toBeVisible({ timeout: 20_000 });
}

test('the kept page is whole without a network', async ({ page, context, site }) => {
  test.slow();
  await openSection(page);
  await expect.poll(() => kept(page)).toEqual(nothing);
  await expect(section(page)).toContainText(/this version, \d+(\.\d)? MB, in this browser/);
  await keepButton(page).focus();
  await page.keyboard.press('Enter');
  // It fetches the whole site.
  await expect(status(page, keptStatus)).toBeVisible({ timeout: 20_000 });
  await expect(letGoButton(page)).toBeFocused();
  await expect
    .poll(() => kept(page))
    .toEqual({
      workers: [`${site}offline.js`],
      caches: [expect.stringMatching(/^offline http:\/\/localhost:\d+\/ [0-9a-f]{16}$/)],
    });
  expect((await findings(page, '#data')).found).toEqual([]);

  await context.setOffline(true);
  await page.reload();
  await open(page, './?table=outcomes');
  await expect(page.getByRole('figure')).toHaveCount(4);
  await expect(figureOf(page, 'outcomes').getByRole('table')).toBeVisible();
  await expect(figureOf(page, 'arrests').getByRole('img').first()).toBeVisible();
  await page.getByRole('region', { name: 'Key numbers' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/[?&]select=/);
  await expect(cardOf(page)).toBeVisible();
  const dialog = await openDownload(page, figureOf(page, 'money'));
  for (const format of ['PNG', 'PDF'] as const) {
    await choose(page, format);
    expect((await take(page, format)).bytes.length).toBeGreaterThan(10_000);
  }
  await dialog.getByRole('button', { name: 'Close' }).click();
  await section(page).scrollIntoViewIfNeeded();
  await expect(letGoButton(page)).toBeVisible();
  const csv = await saved(page, () => section(page).getByRole('link', { name: 'operation-maxim.csv' }).click());
  expect(csv.bytes).toEqual(await readFile('dist/data/operation-maxim.csv'));
  for (const address of ['./operation-maxim/', './embed/money/']) {
    await open(page, address);
    await expect(page.getByRole('img').first()).toBeVisible();
  }
});

test('let go, nothing is left, and it can be kept again', async ({ page, context }) => {
  await openSection(page);
  await keep(page);
  await letGoButton(page).click();
  await expect(status(page, 'Let go: nothing is kept.')).toBeVisible();
  await expect(keepButton(page)).toBeFocused();
  await expect.poll(() => kept(page)).toEqual(nothing);
  await keep(page);
  await context.setOffline(true);
  await open(page);
  await openSection(page);
  await letGoButton(page).click();
  await expect(status(page, 'Let go: nothing is kept.')).toBeVisible();
  await expect.poll(() => kept(page)).toEqual(nothing);
  await expect(page.reload()).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });

  test('the button is large enough for a finger, and its words have room', async ({ page }) => {
    await openSection(page);
    await expect.poll(async () => (await keepButton(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await keep(page);
    await expect.poll(async () => (await letGoButton(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await expect.poll(() => tooWide(page)).toEqual([]);
  });
});

test('where the browser keeps nothing for pages, there is no button', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
  await open(page);
  await section(page).scrollIntoViewIfNeeded();
  await expect(section(page).getByRole('button', { name: 'Download all figures' })).toBeVisible();
  await expect(section(page)).not.toContainText('in this browser, so that');
  await expect(keepButton(page)).toHaveCount(0);
});

test.describe('without a network', () => {
  test.use({ expectedErrors: [/fetching the script/] });

  test('nothing is kept, and the page says so', async ({ page, context }) => {
    await openSection(page);
    await context.setOffline(true);
    await keepButton(page).click();
    await expect(status(page, 'Nothing is kept.')).toHaveText(failed);
    await expect.poll(() => kept(page)).toEqual(nothing);
    await context.setOffline(false);
    await keep(page);
  });
});

test.describe('on a host of its own', () => {
  const hosted = test.extend<{ host: { folder: string; address: string } }>({
    host: async ({ folder }, use) => {
      const root = await mkdtemp(join(tmpdir(), 'host-'));
      await cp(folder, join(root, 'some', 'folder'), { recursive: true });
      await writeFile(join(root, '_headers'), '/*\n  Cache-Control: max-age=600\n');
      const { address, close } = await serve(root, 0);
      await use({ folder: join(root, 'some', 'folder'), address: `${address}/some/folder/` });
      await close();
      await rm(root, { recursive: true });
    },
  });
  hosted.use({ expectedErrors: [/404/] });

  hosted('where a file cannot be kept, nothing is, and the page says so', async ({ page, host }) => {
    await openSection(page, host.address);
    for (const ending of ['', '.br', '.gz']) await rm(join(host.folder, `data/operation-maxim.csv${ending}`));
    await keepButton(page).click();
    await expect(status(page, 'Nothing is kept.')).toHaveText(failed);
    await expect(keepButton(page)).toBeFocused();
    await expect.poll(() => kept(page)).toEqual(nothing);
  });

  hosted('a new version is shown at once, and then kept in the place of the old', async ({ page, context, host }) => {
    await openSection(page, host.address);
    await keep(page);
    const [before] = (await kept(page)).caches;
    const change = async (name: string, from: RegExp, to: string) => {
      const path = join(host.folder, name);
      for (const ending of ['.br', '.gz']) await rm(path + ending);
      await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
    };
    await change('index.html', /(?<=name="description" content=")[^"]*/, 'Corrected');
    await change('offline.js', /"version":"\w+"/, '"version":"corrected"');
    const summary = page.locator('meta[name="description"]');
    await page.reload();
    await expect(summary).toHaveAttribute('content', 'Corrected');
    // Some seconds after a page is opened browsers look for another worker by themselves.
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const after = `offline ${host.address} corrected`;
    await expect.poll(async () => (await kept(page)).caches, { timeout: 25_000 }).toEqual([after]);
    expect(before).not.toBe(after);
    await context.setOffline(true);
    await page.goto(host.address);
    await expect(summary).toHaveAttribute('content', 'Corrected');
  });
});
