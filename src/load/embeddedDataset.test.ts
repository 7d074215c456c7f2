// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { embeddedDataset } from './embeddedDataset.ts';

const sha256 = 'ab'.repeat(32);
const link = { url: './data/harbour-repair.json', sha256 };
const pageWith = (data?: string) => {
  const page = document.implementation.createHTMLDocument();
  if (data !== undefined) page.body.innerHTML = `<script type="application/json" id="page.data">${data}</script>`;
  return page;
};

test('the dataset in a page is there with the bytes of its file', () => {
  const file = `${JSON.stringify(inventedDataset())}\n`;
  const given = embeddedDataset(pageWith(file), link);
  expect(given).toMatchObject({ dataset: inventedDataset(), sha256 });
  expect(new TextDecoder().decode(given?.file)).toBe(file);
});

test('there is none where the page holds none, or its file is not known to have been checked', () => {
  expect(embeddedDataset(pageWith(), link)).toBeUndefined();
  expect(embeddedDataset(pageWith('{}'), { url: link.url })).toBeUndefined();
  expect(embeddedDataset(pageWith('null'), link)).toBeUndefined();
  expect(embeddedDataset(pageWith('{"format": 1, <a'), link)).toBeUndefined();
});
