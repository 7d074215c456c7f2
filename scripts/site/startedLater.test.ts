import { expect, test } from 'vitest';
import { startedLater } from './startedLater.ts';

const script = '<script type="module" crossorigin src="./assets/first-a1.js"></script>';

test('the script of a page is fetched, not run', () => {
  const imported = '<link rel="modulepreload" crossorigin href="./assets/rope-b2.js">';
  expect(startedLater(`<head>${script}${imported}</head>`)).toBe(
    `<head><link rel="modulepreload" id="page.script" fetchpriority="low" crossorigin href="./assets/first-a1.js" />${imported}</head>`,
  );
});

test.each(['', script + script])('a page has one: %j', (html) => {
  expect(() => startedLater(html)).toThrow('index.html must have one script');
});
