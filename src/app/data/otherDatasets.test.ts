// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readOtherDatasets } from './otherDatasets.ts';

test('the page names the other datasets of the site', () => {
  document.head.innerHTML =
    '<link rel="icon" href="./favicon.png"><link rel="related" href="./tide/" hreflang="cy" title="Tide">';
  expect(readOtherDatasets(document)).toEqual([{ title: 'Tide', language: 'cy', href: './tide/' }]);
});
