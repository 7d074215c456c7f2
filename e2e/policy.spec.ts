import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../scripts/serve/serve.mjs';
import { figureOf, open, releaseOf, showTables } from './page.ts';
import { expect, test } from './site.ts';

declare global {
  interface Window {
    /** Breaches of the page's policy so far. */
    breaches: string[];
  }
}

test('nothing breaks the policy, complains, or is asked of another host while the whole page is used', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await watchPolicy(page);
  await useAll(page);
  expect(await page.evaluate(() => window.breaches)).toEqual([]);
  expect(said).toEqual([]);
  expect(asked).toContain(site);
  expect(asked.filter((address) => !address.startsWith(site))).toEqual([]);
});

test.describe('the policy itself', () => {
  test.use({ expectedErrors: [/Content Security Policy|TrustedScriptURL|trusted-types/i] });

  test('stops what would ask another host, applies no style that it does not name, takes no other address of a worker, and is watched here', async ({
    page,
  }) => {
    await watchPolicy(page);
    await open(page);
    const answer = await page.evaluate(() =>
      fetch('https://elsewhere.example/').then(
        () => 'answered',
        () => 'stopped',
      ),
    );
    expect(answer).toBe('stopped');
    await expect.poll(() => page.evaluate(() => window.breaches)).toContain('connect-src');
    // Not even a style that differs by a space.
    const applied = await page.evaluate(() => {
      const own = document.querySelector('head > style');
      return [own?.textContent ?? '', ' '].map((_, index, texts) => {
        const style = document.createElement('style');
        style.textContent = texts.slice(0, index + 1).join('');
        document.head.append(style);
        return style.sheet !== null && style.sheet.cssRules.length > 0;
      });
    });
    expect(applied).toEqual([true, false]);
    await expect.poll(() => page.evaluate(() => window.breaches)).toContain('style-src-elem');
    // The address of a worker is taken from the page's own policy for such addresses alone.
    const answers = await page.evaluate(async () => {
      const outcome = (start: () => Promise<unknown>) => start().then(() => 'started', String);
      return [
        await outcome(async () => navigator.serviceWorker.register('./offline.js')),
        await outcome(async () => window.trustedTypes?.createPolicy('other', { createScriptURL: (url) => url })),
      ];
    });
    expect(answers).toEqual([expect.stringContaining('TrustedScriptURL'), expect.stringContaining('Policy "other"')]);
    const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(workers).toBe(0);
  });
});

test('the page is served with headers that allow no inline code and no framing', async ({ request }) => {
  const headers = (await request.get('./')).headers();
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).not.toContain('unsafe-');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
});

test.describe('a ready SVG that is opened by itself', () => {
  // A browser asks for the icon of what is no page.
  test.use({ expectedErrors: [/status of 404|Content Security Policy/] });

  test('shows its letters in its own font, and cannot run as a page', async ({ page }) => {
    await watchPolicy(page);
    const answer = await page.goto('./files/operation-maxim-arrests-report.svg');
    expect(answer?.headers()['content-type']).toBe('image/svg+xml');
    const fonts = () => page.evaluate(() => [...document.fonts].map((face) => `${face.weight} ${face.status}`));
    await expect.poll(fonts).toEqual(['400 loaded', '600 loaded']);
    expect(await page.evaluate(() => window.breaches)).toEqual([]);
    const isRun = await page.evaluate(() => {
      const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
      script.textContent = 'document.documentElement.id = "run"';
      document.documentElement.append(script);
      return document.documentElement.id === 'run';
    });
    expect(isRun).toBe(false);
  });
});

test('it works from a folder of a host, with or without the slash at the end', async ({ page, folder }) => {
  const host = await mkdtemp(join(tmpdir(), 'host-'));
  await cp(folder, join(host, 'some', 'folder'), { recursive: true });
  await cp(join(folder, '_headers'), join(host, '_headers'));
  const { address, close } = await serve(host, 0);
  await open(page, `${address}/some/folder/`);
  await expect(page.getByRole('figure')).toHaveCount(4);
  await page.goto(`${address}/some/folder?table=money`);
  await expect(page).toHaveURL(/\/some\/folder\/\?table=money$/);
  await expect(figureOf(page, 'money').getByRole('table')).toBeVisible();
  // What it fetches ahead is not asked of a host that is gone.
  await page.goto('about:blank');
  await close();
  await rm(host, { recursive: true });
});

/** Does what a reader can do: arrives, reads tables and charts, goes from numbers to words and back, on a phone too, prints. */
async function useAll(page: Page): Promise<void> {
  await open(page);
  await showTables(page);
  await figureOf(page, 'arrests').getByText('Chart', { exact: true }).click();
  await page.getByRole('region', { name: 'Key numbers' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/[?&]select=/);
  const first = page.url();
  await releaseOf(page).getByRole('link').last().click();
  await expect(page).not.toHaveURL(first);
  await page.goBack();
  await page.goForward();
  await page.setViewportSize({ width: 390, height: 844 });
  await releaseOf(page).getByRole('button', { name: 'Full height' }).click();
  await page.emulateMedia({ media: 'print' });
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.reload();
  await page.getByRole('figure').getByRole('img').first().waitFor();
}

const watchPolicy = (page: Page) =>
  page.addInitScript(() => {
    window.breaches = [];
    addEventListener('securitypolicyviolation', (event) => window.breaches.push(event.effectiveDirective));
  });
