// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { datasetAddress } from './datasetAddress.ts';

afterEach(() => {
  document.head.replaceChildren();
});

test('the page names its dataset, relative to where it stands', () => {
  document.head.innerHTML = '<link id="dataset" rel="preload" as="fetch" href="./data/harbour-repair.json">';
  expect(datasetAddress(document)).toBe(new URL('data/harbour-repair.json', document.baseURI).href);
});

test('a page without a dataset is a fault', () => {
  expect(() => datasetAddress(document)).toThrow('no dataset named by the page: link#dataset');
});
