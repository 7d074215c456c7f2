import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/machine/browser.mjs';
import { findFirefox } from './scripts/machine/firefox.mjs';
import { findWebKit, type WebKit } from './scripts/machine/webkit.mjs';

type Programs = { chromium?: string | undefined; firefox?: string | undefined; webkit?: WebKit | undefined };

/** What pages are opened in. Each is started to see whether it runs, so each worker is told what was found before it. */
async function findPrograms(): Promise<Programs> {
  const found = process.env['BROWSERS_FOUND'];
  if (found !== undefined) return JSON.parse(found);
  return { chromium: await findBrowser(), firefox: findFirefox(), webkit: findWebKit() };
}

const programs = await findPrograms();
process.env['BROWSERS_FOUND'] = JSON.stringify(programs);
const { chromium: executablePath, firefox, webkit } = programs;

// Without `--disable-features`: of two Chromium knows the last alone, and Playwright's keeps pages the same from run to run.
const browserWith = (fonts: 'usual' | 'dejavu', ...args: string[]) => ({
  args,
  env: { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, `e2e/test-fonts/${fonts}.conf`) },
  ...(executablePath === undefined ? {} : { executablePath }),
});

export default defineConfig<object, { executable: string; programs: WebKit }>({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // No test is about time, and a machine that does other work is slow.
  timeout: 60_000,
  expect: { timeout: 15_000, toPass: { timeout: 15_000 } },
  use: {
    launchOptions: browserWith('usual'),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1360, height: 900 },
    screenshot: 'only-on-failure',
  },
  projects: [
    // One worker each, so that Firefox and what drives WebKit are started once; first, so that neither works alone at the end.
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            testMatch: 'engines/firefox.spec.ts',
            fullyParallel: false,
            use: { executable: firefox },
          },
        ]),
    ...(webkit === undefined
      ? []
      : [
          {
            name: 'webkit',
            testMatch: 'engines/webkit.spec.ts',
            fullyParallel: false,
            use: { programs: webkit },
          },
        ]),
    { name: 'chromium', testIgnore: 'engines/**' },
    {
      // A reader who blocks the page's fonts, on a machine whose only one is much wider.
      name: 'dejavu',
      testMatch: ['layout.spec.ts', 'letters.spec.ts', 'test-fonts.spec.ts'],
      // What fonts do not change.
      grepInvert: /noticed$|in pieces/,
      use: { launchOptions: browserWith('dejavu', '--disable-remote-fonts') },
    },
  ],
});
