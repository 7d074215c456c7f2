import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findFirefox } from './firefox.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a Firefox that is named and runs is the one', () => {
  vi.stubEnv('FIREFOX', process.execPath);
  expect(findFirefox()).toBe(process.execPath);
});

test('a Firefox that is named but does not run is not replaced by another', () => {
  vi.stubEnv('FIREFOX', '/no/such/browser');
  expect(() => findFirefox()).toThrow('FIREFOX names a browser that does not run: /no/such/browser');
});

test('where none is named, the one on the PATH is found, Debian’s before others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'firefoxes-'));
  vi.stubEnv('FIREFOX', undefined);
  vi.stubEnv('PATH', `/no/such/folder:${folder}`);
  for (const name of ['firefox', 'firefox-esr']) {
    symlinkSync(process.execPath, join(folder, name));
    expect(findFirefox()).toBe(join(folder, name));
  }
  rmSync(folder, { recursive: true });
});
