import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';
import { fontconfigFile } from './scripts/testFonts.mjs';

const executablePath = await findBrowser();

// Each window of the browser would draw the list under its address bar, in processes of their own, though no test sees it.
const args = ['--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup'];

const browserWith = (fonts: Parameters<typeof fontconfigFile>[0], ...more: string[]) => ({
  args: [...args, ...more],
  env: { ...process.env, FONTCONFIG_FILE: fontconfigFile(fonts) },
  ...(executablePath === undefined ? {} : { executablePath }),
});

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    launchOptions: browserWith('usual'),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1360, height: 900 },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'chromium' },
    {
      // A reader who blocks the page's fonts, on a machine whose only one is much wider.
      name: 'dejavu',
      testMatch: ['layout.spec.ts', 'letters.spec.ts', 'test-fonts.spec.ts'],
      use: { launchOptions: browserWith('dejavu', '--disable-remote-fonts') },
    },
  ],
});
