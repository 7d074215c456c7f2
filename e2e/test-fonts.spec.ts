import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const embedded = readFileSync('node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2');

/** What each family is drawn in, in the browser of each project. */
const drawnIn: Record<string, Record<string, string>> = {
  chromium: {
    // The file's own name for itself.
    Embedded: 'Source Sans 3 ExtraLight',
    Arial: 'Liberation Sans',
    'Times New Roman': 'Tinos',
    'Noto Sans': 'Tinos',
    'sans-serif': 'Liberation Sans',
    serif: 'Tinos',
    monospace: 'DejaVu Sans Mono',
  },
  dejavu: {
    Embedded: 'DejaVu Sans',
    Arial: 'DejaVu Sans',
    'Times New Roman': 'DejaVu Sans',
    'Noto Sans': 'DejaVu Sans',
    'sans-serif': 'DejaVu Sans',
    serif: 'DejaVu Sans',
    monospace: 'DejaVu Sans',
  },
};

// Elsewhere browsers ask the system for its fonts, which nothing here can change.
if (process.platform === 'linux')
  test('the browser draws in the fonts of the tests, whatever the machine has', async ({ page }, { project }) => {
    const expected = drawnIn[project.name] ?? {};
    const paragraphs = Object.keys(expected).map((family) => `<p style="font-family: ${family}">${family}</p>`);
    const source = `url(data:font/woff2;base64,${embedded.toString('base64')})`;
    await page.setContent(`<style>@font-face { font-family: Embedded; src: ${source} }</style>${paragraphs.join('')}`);
    await page.evaluate(() => document.fonts.ready);
    expect(await fontsOf(page)).toEqual(Object.entries(expected));
  });

/** Each paragraph with the one font that the browser draws it in. */
async function fontsOf(page: Page): Promise<[text: string, font: string][]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'p' });
  const texts = await page.locator('p').allTextContents();
  return Promise.all(
    nodeIds.map(async (nodeId, index) => {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      return [texts[index] ?? '', fonts.map(({ familyName }) => familyName).join(', ')];
    }),
  );
}
