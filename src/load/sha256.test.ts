import { afterEach, expect, test, vi } from 'vitest';
import { sha256Of } from './sha256.ts';

const abc = new TextEncoder().encode('abc');
/** What FIPS 180 gives for it. */
const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

afterEach(() => vi.unstubAllGlobals());

test('a file is known by the digest that the standard gives', async () => {
  expect(await sha256Of(abc)).toBe(digest);
});

test('a browser without digests gives the same one', async () => {
  vi.stubGlobal('crypto', {});
  expect(await sha256Of(abc)).toBe(digest);
});
