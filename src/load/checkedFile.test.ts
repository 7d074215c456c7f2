import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { checkedFile } from './checkedFile.ts';

const bytes = new TextEncoder().encode('{"title":"Harbour Repair Scheme"}').buffer;
const sha256 = createHash('sha256').update('{"title":"Harbour Repair Scheme"}').digest('hex');

afterEach(() => vi.unstubAllGlobals());

test('the bytes that were checked are taken as they are', async () => {
  expect(await checkedFile(bytes, sha256)).toEqual({ title: 'Harbour Repair Scheme' });
});

test('bytes with another digest are not', async () => {
  const changed = new TextEncoder().encode('{"title":"Harbour Repair Schemes"}').buffer;
  expect(await checkedFile(changed, sha256)).toBeUndefined();
});

test('a page that names no digest has checked nothing', async () => {
  expect(await checkedFile(bytes, undefined)).toBeUndefined();
});

test('a browser without digests cannot tell', async () => {
  vi.stubGlobal('crypto', {});
  expect(await checkedFile(bytes, sha256)).toBeUndefined();
});
