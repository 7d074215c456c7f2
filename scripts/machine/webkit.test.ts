import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findWebKit } from './webkit.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('WebKit is found where its driver and something to draw on are on the PATH', () => {
  const folder = mkdtempSync(join(tmpdir(), 'webkits-'));
  const [driver, display] = [join(folder, 'WebKitWebDriver'), join(folder, 'Xvfb')];
  vi.stubEnv('PATH', `/no/such/folder:${folder}`);
  symlinkSync(process.execPath, driver);
  expect(findWebKit()).toBeUndefined();
  symlinkSync(process.execPath, display);
  expect(findWebKit()).toEqual({ driver, display });
  rmSync(folder, { recursive: true });
});
