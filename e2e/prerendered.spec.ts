import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { askSite } from './askSite.ts';
import { answering, inSight, named } from './engines/visit.ts';
import { type Deferred, deferred } from './holdRequest.ts';
import { listening } from './listen.ts';
import { test as base, expect } from './site.ts';

const bar = named('#arrests', 'button', 'Arrests, Phase 2: 102 arrests');
const words = named('#release', 'link', '102 Arrests: Arrests, Phase 2');

/** A page that has Chromium make the site's page ready in the background, and goes there once `/go` is answered. */
const before = `<!doctype html><title>Before</title><link rel="icon" href="data:,">
<script type="speculationrules">{"prerender":[{"urls":["/"],"eagerness":"immediate"}]}</script>
<script>fetch('/go').then(() => location.assign('/'))</script>`;

/** The site with that page at `/before`. `early` are the addresses that were asked for before the site's page is shown. */
type Host = { origin: string; early: string[]; scripts: Deferred; go: Deferred };

const test = base.extend<{ host: Host; browserAlone: Browser }>({
  host: async ({ site }, use) => {
    const early: string[] = [];
    const scripts = deferred();
    const go = deferred();
    const server = createServer(async ({ url = '/', headers }, response) => {
      if (url === '/before') return response.writeHead(200, { 'content-type': 'text/html' }).end(before);
      if (headers['sec-purpose'] === 'prefetch;prerender') early.push(url);
      if (url === '/go') await go.promise;
      if (isScript(url)) await scripts.promise;
      const answer = await askSite(site, url === '/go' ? '/favicon.png' : url);
      return response.writeHead(answer.status, answer.headers).end(answer.body);
    });
    const { origin, close } = await listening(server);
    await use({ origin, early, scripts, go });
    close();
  },
  // Playwright watches every tab in a way in which Chromium makes no page ready; puppeteer does not.
  browserAlone: async ({ launchOptions }, use) => {
    const browser = await puppeteer.launch({
      executablePath: launchOptions.executablePath ?? chromium.executablePath(),
      args: [...(launchOptions.args ?? []), '--no-sandbox', '--window-size=1360,900'],
      env: launchOptions.env ?? {},
      defaultViewport: null,
    });
    await use(browser);
    await browser.close();
  },
});

const isScript = (url: string) => /\/first-.*\.js$/.test(url);

/** Opens the page before the site's, and resolves once the site's page asks for its scripts in the background. */
async function makeReady(browser: Browser, { origin, early }: Host): Promise<void> {
  const [tab] = await browser.pages();
  await tab?.goto(`${origin}/before`);
  await expect.poll(() => early.filter(isScript)).toHaveLength(1);
}

/** Goes to the page that was made ready. Returns it once it is shown. */
async function shown(browser: Browser, { origin, go }: Host): Promise<Page> {
  go.resolve();
  const found: Page[] = [];
  await expect(async () => {
    // A client that was connected before takes the tab for that of the page before.
    const client = await puppeteer.connect({ browserWSEndpoint: browser.wsEndpoint(), defaultViewport: null });
    const [page] = (await client.pages()).filter((each) => each.url() === `${origin}/`);
    const shownAt = await page?.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().activationStart);
    expect(shownAt, 'when the page was shown that had been made ready').toBeGreaterThan(0);
    if (page !== undefined) found.push(page);
  }).toPass();
  const [page] = found;
  if (page === undefined) throw new Error('no page is shown');
  return page;
}

async function expectAnswers(visit: Page, { origin }: Host): Promise<void> {
  await answering(visit);
  await visit.locator(bar).click();
  await expect.poll(() => visit.evaluate(() => location.href)).toBe(`${origin}/?select=phase-2.arrests`);
  await expect.poll(() => inSight(visit, words)).toBe(true);
}

test('a page that was made ready with its scripts before it is shown answers', async ({ browserAlone, host }) => {
  host.scripts.resolve();
  await makeReady(browserAlone, host);
  await expectAnswers(await shown(browserAlone, host), host);
});

test('a page that is shown before its scripts have come starts when they do', async ({ browserAlone, host }) => {
  await makeReady(browserAlone, host);
  const visit = await shown(browserAlone, host);
  expect(await visit.evaluate(() => document.documentElement.hasAttribute('data-alive'))).toBe(false);
  host.scripts.resolve();
  await expectAnswers(visit, host);
});
