import { setLine } from './lines.mjs';

/**
 * Where and how a page is visited: its address, its line, and the size of the window in CSS pixels.
 *
 * @typedef {{
 *   browser: import('@playwright/test').Browser,
 *   address: string,
 *   line: import('./lines.mjs').Line,
 *   screen: Screen,
 * }} Visit
 */

/**
 * What a reader sees first, on a desk and in the hand, in CSS pixels.
 *
 * @typedef {(typeof screens)[keyof typeof screens]} Screen
 */
export const screens = /** @type {const} */ ({
  desk: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
});

const patience = 30_000;

/**
 * A browser to measure in, which asks nobody for anything that the pages do not ask for.
 *
 * @param {string} executablePath
 */
export async function launch(executablePath) {
  const { chromium } = await import('@playwright/test');
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
  const less = `--disable-features=${[...ownPages, ...leftOut].join(',')}`;
  return chromium.launch({ executablePath, args: ['--disable-gpu', '--disable-sync', less, ...quiet] });
}

/** The browser loads pages of its own for its address bar, with a renderer of their own, while another page loads. */
const ownPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Playwright leaves out that touches how a page loads: of two such lists the browser reads the last alone. */
const leftOut = [
  ...['AimEnabled', 'DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'LensOverlay'],
  ...['MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch'],
];

/**
 * Uses a page that nobody has visited before, with an empty cache, on the visit's line. It is not opened yet.
 *
 * @template Result
 * @param {Omit<Visit, 'address'>} visit
 * @param {(page: import('@playwright/test').Page, session: import('@playwright/test').CDPSession) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function withPage({ browser, line, screen }, use) {
  const context = await browser.newContext({ viewport: screen, deviceScaleFactor: 1, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const session = await context.newCDPSession(page);
    await setLine(session, line);
    return await use(page, session);
  } finally {
    await context.close();
  }
}

/**
 * Opens a page at an address.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
export async function open(page, address) {
  // Else what the browser does for its empty first page holds up the next one.
  await page.waitForTimeout(400);
  await page.goto(address);
}
