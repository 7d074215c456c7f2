import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../scripts/serve/serve.mjs';
import { findings } from './axe.ts';
import { codesOf } from './embedCodes.ts';
import { answering, drawn, figureOf, inMenu, moreOf, open, releaseOf } from './page.ts';
import { figures } from './release.ts';
import { expect, test } from './site.ts';

const embedded = figures.map(({ id, title }) => ({ id, title, address: `embed/${id}/` }));

/** Opens a figure alone and waits until its chart is drawn and answers. */
async function openAlone(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('figure').getByRole('img').waitFor();
  await answering(page);
}

/** That a figure with this headline is all that the page shows. */
async function expectAlone(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('figure')).toHaveCount(1);
  await expect(page.getByRole('figure', { name: title })).toBeVisible();
  await expect(page.getByRole('heading')).toHaveText([title]);
  await expect(page.getByRole('figure').getByRole('img')).toHaveAccessibleName(title);
  await expect(page.getByRole('main')).toContainText('Source: Metropolitan Police Authority, press release 09/04');
  await expect(page.getByRole('main')).toContainText('© Metropolitan Police Authority 2004.');
}

/** Serves another page than ours, from another port, until what is done with it is done. */
async function onAnotherHost(html: string, use: (address: string) => Promise<void>): Promise<void> {
  const host = await mkdtemp(join(tmpdir(), 'host-'));
  await writeFile(
    join(host, 'index.html'),
    `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,">${html}`,
  );
  await writeFile(join(host, '_headers'), '/favicon.ico\n  X-Robots-Tag: none\n');
  const { address, close } = await serve(host, 0);
  await use(address);
  await close();
  await rm(host, { recursive: true });
}

test.describe('each figure alone', () => {
  test('stands with its notes and source, without the rest of the page', async ({ page, site }) => {
    for (const { id, title, address } of embedded) {
      await openAlone(page, address);
      await expectAlone(page, title);
      await expect(page).toHaveTitle(`${title} – Operation Maxim`);
      await expect(releaseOf(page)).toHaveCount(0);
      await expect(page.getByRole('button', { name: /^(Embed|Full screen|Copy link)$/ })).toHaveCount(0);
      const link = page.getByRole('link', { name: 'Operation Maxim' });
      expect(await link.evaluate((element: HTMLAnchorElement) => element.href)).toBe(`${site}#${id}`);
      await expect(link).toHaveAttribute('target', '_top');
    }
  });
});

test('the pages of a dataset stand in its folder too, and in any folder of a host', async ({ page, folder }) => {
  const host = await mkdtemp(join(tmpdir(), 'host-'));
  await cp(folder, join(host, 'some', 'folder'), { recursive: true });
  await cp(join(folder, '_headers'), join(host, '_headers'));
  const { address, close } = await serve(host, 0);
  const site = `${address}/some/folder/`;
  for (const place of [site, `${site}operation-maxim/`]) {
    await openAlone(page, `${place}embed/money/`);
    await expectAlone(page, figures.find(({ id }) => id === 'money')?.title ?? 'no figure');
    await page.getByRole('link', { name: 'Operation Maxim' }).click();
    await expect(page).toHaveURL(`${place}#money`);
    await expect(page.getByRole('figure')).toHaveCount(4);
    await expect(page.locator('figure#money')).toBeInViewport();
    await answering(page);
    const data = page.getByRole('link', { name: 'operation-maxim.json' });
    expect(await data.evaluate((element: HTMLAnchorElement) => element.href)).toBe(`${site}data/operation-maxim.json`);
    expect((await codesOf(page, 'money'))[0]).toContain(`src="${place}embed/money/"`);
  }
  await close();
  await rm(host, { recursive: true });
});

test('what is chosen in a figure alone is said with its words, and leaves the address as it was', async ({ page }) => {
  await openAlone(page, 'embed/arrests/');
  const { length, address } = await page.evaluate(() => ({ length: history.length, address: location.href }));
  await page.getByRole('button', { name: 'Arrests, Phase 2: 102 arrests' }).click();
  const said = page.getByRole('status').filter({ hasText: 'In the release' });
  await expect(said).toHaveText('102 arrests: Arrests, Phase 2. In the release: “102 Arrests”.');
  await page.getByText('Table', { exact: true }).click();
  await expect(page.getByRole('table').getByRole('link', { name: /^102/ })).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('link', { name: 'Operation Maxim' })).toHaveAttribute(
    'href',
    '../../?select=phase-2.arrests&table=arrests#arrests',
  );
  await page.keyboard.press('Escape');
  await expect(said).toHaveCount(0);
  expect(await page.evaluate(() => ({ length: history.length, address: location.href }))).toEqual({ length, address });
});

test('the code of every figure works on another host: the frame is as high as the figure, whatever it shows', async ({
  page,
  site,
}) => {
  await open(page);
  const codes: string[][] = [];
  for (const { id } of figures) codes.push(await codesOf(page, id));
  for (const [index, { title, address }] of embedded.entries()) {
    expect(codes[index]?.[0]).toMatch(
      new RegExp(`^<iframe src="${site}${address}" title="${title}" loading="lazy" .*width="100%" height="\\d{3,4}"`),
    );
  }
  const article = [...codes.map(([figure]) => figure), codes[0]?.[1]].join('\n');
  await onAnotherHost(`<main>${article}</main>`, async (address) => {
    await page.goto(address);
    for (const { title } of embedded) {
      const frame = page.locator(`iframe[title="${title}"]`);
      await frame.scrollIntoViewIfNeeded();
      const inside = frame.contentFrame();
      const difference = async () => {
        const height = await inside.locator('html').evaluate((root) => root.getBoundingClientRect().height);
        return Math.ceil(height) - (await frame.evaluate((element) => element.getBoundingClientRect().height));
      };
      await inside.getByRole('img').waitFor();
      await inside.locator('html[data-alive]').waitFor({ state: 'attached' });
      await expect.poll(difference).toBe(0);
      const before = await frame.evaluate((element) => element.style.height);
      await inside.getByText('Table', { exact: true }).click();
      await expect.poll(() => frame.evaluate((element) => element.style.height)).not.toBe(before);
      await expect.poll(difference).toBe(0);
    }
  });
});

test('a figure tells its name and its height to the page that embeds it, and its link leads the whole window to the page', async ({
  page,
  site,
}) => {
  const listener = `<script>const told = []; addEventListener('message', ({ data }) => told.push(data));</script>`;
  await onAnotherHost(
    `${listener}<iframe src="${site}embed/money/" title="Money" height="900"></iframe>`,
    async (address) => {
      await page.goto(address);
      const root = page.frameLocator('iframe').locator('html');
      await root.getByRole('img').waitFor();
      await expect(async () => {
        const height = await root.evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
        expect(await page.evaluate('told.at(-1)')).toEqual({ type: 'figure-height', figure: 'money', height });
      }).toPass();
      await page.frameLocator('iframe').getByRole('link', { name: 'Operation Maxim' }).click();
      await expect(page).toHaveURL(`${site}#money`);
      await expect(page.locator('figure#money')).toBeInViewport();
    },
  );
});

test.describe('a page that frames', () => {
  test.use({ expectedErrors: [/frame-ancestors 'none'/] });

  test('the page itself gets nothing, a figure alone is there', async ({ page, site, request, complaints }) => {
    const policyOf = async (address: string) => (await request.get(address)).headers()['content-security-policy'];
    const policy = await policyOf('embed/money/');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('frame-ancestors');
    expect(await policyOf('operation-maxim/embed/money/')).toBe(policy);
    for (const address of ['./', 'index.html', 'operation-maxim/', 'operation-maxim/index.html'])
      expect(await policyOf(address)).toBe(`${policy}; frame-ancestors 'none'`);
    const frames = ['', 'operation-maxim/', 'embed/money/'].map((folder) => `<iframe src="${site}${folder}"></iframe>`);
    await onAnotherHost(frames.join(''), async (address) => {
      await page.goto(address);
      const shown = (index: number) => page.frameLocator('iframe').nth(index).getByRole('figure');
      await expect(shown(2)).toHaveCount(1);
      await expect.poll(() => complaints.length).toBe(2);
      await expect(shown(0)).toHaveCount(0);
      await expect(shown(1)).toHaveCount(0);
    });
  });
});

test.describe('the dialog', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies its codes and says so; axe-core finds nothing in it', async ({ page }) => {
    await open(page);
    const [code, height] = await codesOf(page, 'documents');
    const figure = figureOf(page, 'documents');
    await (await inMenu(figure, 'Embed')).click();
    const dialog = page.getByRole('dialog', { name: `Embed ${figures[0]?.title}` });
    await expect(dialog).toContainText('postMessage');
    expect((await findings(page, 'dialog')).found).toEqual([]);
    for (const [name, copied] of [
      ['Copy code', code],
      ['Copy code for height', height],
    ] as const) {
      await dialog.getByRole('button', { name, exact: true }).click();
      await expect(dialog.getByRole('status').filter({ hasText: 'Code copied' }).last()).toBeVisible();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(moreOf(figure)).toBeFocused();
  });
});

test.describe('axe-core', () => {
  // What examines the page is not part of it, so its policy must not keep it out.
  test.use({ bypassCSP: true });

  test('finds nothing in a figure alone, a number chosen, its table shown', async ({ page }) => {
    await openAlone(page, 'embed/arrests/?select=phase-2.arrests');
    await expect(page.getByRole('status').filter({ hasText: 'In the release' })).toBeVisible();
    expect((await findings(page)).found).toEqual([]);
    await page.getByText('Table', { exact: true }).click();
    await page.getByRole('table').waitFor();
    expect((await findings(page)).found).toEqual([]);
  });
});

test('no figure alone has to be scrolled sideways, as a chart or as a table, at 288 and 390 px', async ({ page }) => {
  for (const { address } of embedded) {
    await page.setViewportSize({ width: 288, height: 600 });
    await openAlone(page, address);
    for (const shownAs of ['img', 'table'] as const) {
      if (shownAs === 'table') await page.getByText('Table', { exact: true }).click();
      await page.getByRole('figure').getByRole(shownAs).waitFor();
      for (const width of [288, 390]) {
        await page.setViewportSize({ width, height: 600 });
        await drawn(page);
        await expect.poll(() => tooWide(page), `${address} at ${width} px`).toEqual([]);
      }
    }
  }
});

/** What can be scrolled sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main *')]
      .filter((element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0)
      .filter(
        (element) =>
          element === document.documentElement || ['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
      )
      .map((element) => `${element.tagName} ${element.className}: ${element.scrollWidth} in ${element.clientWidth}`),
  );
}
