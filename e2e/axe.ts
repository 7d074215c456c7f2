import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run: (options: object) => Promise<AxeResults> };
  }
}

/**
 * What axe-core finds on the page as it stands, in the light and in the dark, each finding with the element it concerns;
 * and what it looked for. In the dark nothing differs but colours, so it looks at those alone.
 */
export async function findings(page: Page): Promise<{ found: string[]; rules: string[] }> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(source);
  const light = await run(page, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // Axe leaves this one out unless it is asked for.
    rules: { 'target-size': { enabled: true } },
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });
  await page.emulateMedia({ colorScheme: 'light' });
  return { found: [...light.found, ...dark.found.map((text) => `in the dark: ${text}`)], rules: light.rules };
}

async function run(page: Page, options: object): Promise<{ found: string[]; rules: string[] }> {
  const { violations, passes, inapplicable, incomplete } = await page.evaluate(
    (options) => window.axe.run(options),
    options,
  );
  return {
    found: violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
    ),
    rules: [...violations, ...passes, ...inapplicable, ...incomplete].map(({ id }) => id),
  };
}
