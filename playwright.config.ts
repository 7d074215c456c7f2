import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const executablePath = await findBrowser();

// Each window of the browser would draw the list under its address bar, in processes of their own, though no test sees it.
const args = ['--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup'];

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    launchOptions: { args, ...(executablePath === undefined ? {} : { executablePath }) },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1360, height: 900 },
    screenshot: 'only-on-failure',
  },
});
