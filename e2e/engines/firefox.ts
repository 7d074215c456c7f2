import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect, served } from '../site.ts';

type Each = {
  /** What a test makes Firefox complain about on purpose; every other complaint fails it. */
  expectedErrors: RegExp[];
  /** The folder that Firefox saves a test's downloads in. */
  downloads: string;
  /** What Firefox has written to its log of the page so far: errors of scripts, and what the policy refused. */
  complaints: string[];
  /** A page in Firefox that knows of no other visit, as wide as Playwright's `viewport`. */
  visit: Page;
};

/** Shared by all tests: the path of Firefox, Firefox itself, and the folder that everything it writes is in. */
type Shared = { executable: string; firefox: { browser: Browser; folder: string } };

/** Playwright's `test`, with a page in Firefox beside Chromium's. */
export const test = served.extend<Each, Shared>({
  executable: ['', { option: true, scope: 'worker' }],
  firefox: [
    async ({ executable }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'firefox-'));
      const browser = await start(executable, folder);
      await use({ browser, folder });
      await browser.close();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  expectedErrors: [[], { option: true }],
  downloads: async ({ firefox }, use, { testId }) => {
    const downloads = join(firefox.folder, testId);
    await mkdir(downloads);
    await use(downloads);
  },
  complaints: async ({ expectedErrors }, use) => {
    const complaints: string[] = [];
    await use(complaints);
    const unexpected = complaints.filter((text) => !expectedErrors.some((expected) => expected.test(text)));
    expect(unexpected, 'errors in Firefox').toEqual([]);
  },
  visit: async ({ firefox, downloads, complaints, viewport }, use) => {
    const context = await firefox.browser.createBrowserContext({
      downloadBehavior: { policy: 'allow', downloadPath: downloads },
    });
    const page = await context.newPage();
    await page.setViewport(viewport);
    await page.evaluateOnNewDocument(writeErrorsOut);
    page.on('pageerror', (error) => complaints.push(error instanceof Error ? error.message : String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await use(page);
    await context.close();
  },
});

/** Runs in the page: has errors written to the log in words, as of an object no more than its kind comes out of Firefox. */
function writeErrorsOut(): void {
  const write = console.error;
  console.error = (...parts: unknown[]) =>
    write(...parts.map((part) => (part instanceof Error ? `${part.name}: ${part.message}` : part)));
}

/** Starts Firefox without a window, with the fonts of the tests, and with everything that it writes in a folder. */
function start(executablePath: string, folder: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    timeout: 60_000,
    userDataDir: join(folder, 'profile'),
    env: { ...process.env, HOME: folder, FONTCONFIG_FILE: resolve('e2e/test-fonts/usual.conf') },
    extraPrefsFirefox: {
      // Its processes that draw pages may open no other files of the machine's.
      'security.sandbox.content.read_path_whitelist': `${resolve('node_modules')}/`,
    },
  });
}

export { expect };
