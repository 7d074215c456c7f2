import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run: (part: string, options: object) => Promise<AxeResults> };
  }
}

type Found = { found: string[]; rules: string[] };

/**
 * What axe-core finds on the page as it stands, or in the parts of it that this selector names, in the light and in the
 * dark, each finding with the element it concerns; and what it looked for.
 */
export async function findings(page: Page, part = 'html'): Promise<Found> {
  const light = await findingsInTheLight(page, part);
  const dark = await findingsInTheDark(page, part);
  return { found: [...light.found, ...dark.found], rules: light.rules };
}

export async function findingsInTheLight(page: Page, part = 'html'): Promise<Found> {
  return run(page, part, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // Axe leaves this one out unless it is asked for.
    rules: { 'target-size': { enabled: true } },
  });
}

/** In the dark nothing differs but colours, so it looks at those alone. */
export async function findingsInTheDark(page: Page, part = 'html'): Promise<Found> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const { found, rules } = await run(page, part, {
    runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  });
  await page.emulateMedia({ colorScheme: 'light' });
  return { found: found.map((text) => `in the dark: ${text}`), rules };
}

async function run(page: Page, part: string, options: object): Promise<Found> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(source);
  const { violations, passes, inapplicable, incomplete } = await page.evaluate(
    ({ part, options }) => window.axe.run(part, options),
    // Of what is well only the rule is asked for: to name each element by a selector takes the longest.
    { part, options: { ...options, resultTypes: ['violations'], selectors: false } },
  );
  return {
    found: violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
    ),
    rules: [...violations, ...passes, ...inapplicable, ...incomplete].map(({ id }) => id),
  };
}
