/** The two lines that every page is measured on. */
export const lines = /** @type {const} */ (['open', 'slow']);

/** @typedef {(typeof lines)[number]} Line */

const latency = 150;
const slow = { offline: false, latency, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slower = 4;

/** The slow line in words. */
export const slowInWords = `${latency} ms for each request, 1.6 Mbit/s down, 0.75 Mbit/s up, and a processor ${slower} times slower`;

/**
 * Lets a page have its line: on the open one nothing is held back.
 *
 * @param {import('@playwright/test').CDPSession} session
 * @param {Line} line
 */
export async function setLine(session, line) {
  if (line === 'open') return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}
