import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from './browser.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a browser that is named and runs is the one', async () => {
  vi.stubEnv('CHROMIUM', process.execPath);
  expect(await findBrowser()).toBe(process.execPath);
});

test('a browser that is named but does not run is not replaced by another', async () => {
  vi.stubEnv('CHROMIUM', '/no/such/browser');
  await expect(findBrowser()).rejects.toThrow('CHROMIUM names a browser that does not run: /no/such/browser');
});
