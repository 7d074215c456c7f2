import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findWebKit } from './webkit.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'webkits-'));
  vi.stubEnv('PATH', `/no/such/folder:${folder}`);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Puts something that runs into the folder, under this name. */
const put = (name: string) => symlinkSync(process.execPath, join(folder, name));

test('WebKit is found where its driver and something to draw on are on the PATH', () => {
  put('WebKitWebDriver');
  put('Xvfb');
  expect(findWebKit()).toEqual({ driver: join(folder, 'WebKitWebDriver'), display: join(folder, 'Xvfb') });
});

test.each(['WebKitWebDriver', 'Xvfb'])('with %s alone it is not', (name) => {
  put(name);
  expect(findWebKit()).toBeUndefined();
});

test.each([
  ['WebKitWebDriver', 'Xvfb'],
  ['Xvfb', 'WebKitWebDriver'],
])('nor where %s does not run', (broken, whole) => {
  writeFileSync(join(folder, broken), 'no program');
  put(whole);
  expect(findWebKit()).toBeUndefined();
});
