import { expect, test } from 'vitest';
import { lateScripts } from './lateScripts.ts';

const page = (head: string, body: string) =>
  `<html>\n  <head>\n    <title>Harbour</title>${head}\n  </head>\n  <body>\n    <p></p>${body}\n  </body>\n</html>\n`;

test('scripts and what they import are found last, in their order', () => {
  const entry = '<script type="module" crossorigin src="./assets/index-a1.js"></script>';
  const imported = '<link rel="modulepreload" crossorigin href="./assets/rope-b2.js">';
  const icon = '\n    <link rel="icon" href="./a.svg">';
  expect(lateScripts(page(`\n    ${entry}\n    ${imported}${icon}`, ''))).toBe(
    page(icon, `\n    ${entry}\n    ${imported}`),
  );
});

test('what is not run as a module stays', () => {
  const data = '\n    <script type="application/ld+json">{}</script>';
  const entry = '\n    <script type="module" src="./a.js"></script>';
  expect(lateScripts(page(data + entry, ''))).toBe(page(data, entry));
});

test.each([page('', ''), '<script type="module" src="./a.js"></script>'])('a page has both: %j', (html) => {
  expect(() => lateScripts(html)).toThrow('index.html has no script to put at the end of its body');
});
