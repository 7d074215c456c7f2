// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { readSite } from './siteContext.ts';

afterEach(() => {
  document.head.replaceChildren();
});

const url = new URL('data/harbour-repair.json', document.baseURI).href;

test('the page names its dataset, relative to where it stands', () => {
  document.head.innerHTML = '<link id="page.dataset" rel="preload" as="fetch" href="./data/harbour-repair.json">';
  expect(readSite(document).link).toEqual({ url });
});

test('the page says which bytes of it were checked', () => {
  document.head.innerHTML = '<link id="page.dataset" href="./data/harbour-repair.json" data-sha256="ab12">';
  expect(readSite(document).link).toEqual({ url, sha256: 'ab12' });
});

test('the page names a file by what its writer calls it', () => {
  document.head.innerHTML = '<link id="page.dataset" href="./data/harbour-repair.json" data-name="my ledger.json">';
  expect(readSite(document).link).toEqual({ url, name: 'my ledger.json' });
});

test('the page says how large its ready files are', () => {
  document.head.innerHTML = '<link id="page.dataset" href="./data/harbour-repair.json" data-ready="54545 0 1237">';
  expect(readSite(document).ready).toEqual([54_545, 0, 1237]);
});

test('a page without a dataset is a fault', () => {
  expect(() => readSite(document)).toThrow('no dataset named by the page: page.dataset');
});
