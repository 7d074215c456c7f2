import { readFileSync } from 'node:fs';
import { fontsOf } from './fonts.ts';
import { expect, test } from './site.ts';

const embedded = readFileSync('node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2');

/** What each family is drawn in, in the browser of each project. */
const drawnIn: Record<string, Record<string, string>> = {
  chromium: {
    // The file's own name for itself.
    Embedded: 'Source Sans 3 ExtraLight',
    Arial: 'Liberation Sans (system)',
    'Times New Roman': 'Tinos (system)',
    'Noto Sans': 'Tinos (system)',
    'sans-serif': 'Liberation Sans (system)',
    serif: 'Tinos (system)',
    monospace: 'DejaVu Sans Mono (system)',
  },
  dejavu: {
    Embedded: 'DejaVu Sans (system)',
    Arial: 'DejaVu Sans (system)',
    'Times New Roman': 'DejaVu Sans (system)',
    'Noto Sans': 'DejaVu Sans (system)',
    'sans-serif': 'DejaVu Sans (system)',
    serif: 'DejaVu Sans (system)',
    monospace: 'DejaVu Sans (system)',
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
    for (const [index, font] of Object.values(expected).entries())
      await expect.poll(() => fontsOf(page, `p:nth-of-type(${index + 1})`)).toEqual([font]);
  });
