import { expect, test } from 'vitest';
import { startedLater } from './startedLater.ts';

test('the scripts of a page are fetched, not run; the last, which imports the others, has a name', () => {
  const others = '<link rel="modulepreload" crossorigin href="./assets/rope-b2.js">';
  const scripts =
    '<script type="module" crossorigin src="./assets/a.js"></script><script type="module" src="./assets/b.js"></script>';
  expect(startedLater(`<head>${scripts}${others}</head>`)).toBe(
    `<head><link rel="modulepreload" fetchpriority="low" crossorigin href="./assets/a.js" /><link rel="modulepreload" id="page.script" fetchpriority="low" href="./assets/b.js" />${others}</head>`,
  );
});

test('a page without a script cannot be started', () => {
  expect(() => startedLater('<script type="application/ld+json">{}</script>')).toThrow('index.html has no script');
});
