import { expect, test } from 'vitest';
import { firstScripts, judge } from './size.mjs';

test('the first scripts are the entry and what it imports, not what comes later', () => {
  const html = `<script type="module" crossorigin src="./assets/index-a1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/shared-b2.js">
    <link rel="stylesheet" href="./assets/index-c3.css">`;
  expect(firstScripts(html)).toEqual(['assets/index-a1.js', 'assets/shared-b2.js']);
});

test('a page of 100 kB and fonts of 20 kB is small enough', () => {
  const script = [
    { name: 'one.js', bytes: 60_000 },
    { name: 'two.js', bytes: 40_000 },
  ];
  const { lines, faults } = judge({ script, fonts: [{ name: 'font.woff2', bytes: 20_000 }] });
  expect(faults).toEqual([]);
  expect(lines).toContain(' 100.0 kB  JavaScript before the charts');
});

test('more of either is too large', () => {
  const script = [{ name: 'one.js', bytes: 100_100 }];
  expect(judge({ script, fonts: [{ name: 'font.woff2', bytes: 20_100 }] }).faults).toEqual([
    'a font may have 20.0 kB, but font.woff2 has 20.1 kB',
    '100.0 kB of JavaScript may come before the charts, but there are 100.1 kB',
  ]);
});

test('a page without script was not built', () => {
  expect(judge({ script: [], fonts: [] }).faults).toEqual(['the page names no script']);
});
