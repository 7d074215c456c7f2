import { expect, test } from 'vitest';
import { preloadScripts } from './preloadScripts.ts';

test('the scripts of a page are fetched in their order, not run', () => {
  const scripts =
    '<script type="module" crossorigin src="./assets/a.js"></script><script type="module" src="./assets/b.js"></script>';
  expect(preloadScripts(`<head>${scripts}</head>`)).toBe(
    '<head><link rel="modulepreload" fetchpriority="low" crossorigin href="./assets/a.js" /><link rel="modulepreload" fetchpriority="low" href="./assets/b.js" /></head>',
  );
});

test('a page without a script cannot be started', () => {
  expect(() => preloadScripts('<script type="application/ld+json">{}</script>')).toThrow('index.html has no script');
});
