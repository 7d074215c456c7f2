import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';
import { root } from '../machine/setup.mjs';

const require = createRequire(import.meta.url);

/** The font weights of exported files. */
export const weights = /** @type {const} */ ([400, 600]);

/** @param {400 | 600} cut */
export const fontFile = (cut) => join(root, `src/export/font/source-sans-3-${cut}.ttf`);

/**
 * Returns one weight of the bundled font as TrueType, as not all files can hold woff2. It has all characters of the layout's
 * metrics, no kerning and ligatures, which the layout does not use, and no hinting, as files are drawn large. The same
 * package gives the same bytes. `node scripts/fonts/exportFonts.mjs` writes both files.
 *
 * @param {400 | 600} cut
 * @returns {Promise<Uint8Array>}
 */
export async function exportFont(cut) {
  const source = require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${cut}-normal.woff2`);
  const metrics = JSON.parse(readFileSync(join(root, 'src/figures/metrics.json'), 'utf8'));
  return subset(readFileSync(source), metrics[cut].characters, {
    targetFormat: 'sfnt',
    noHinting: true,
    dropTables: ['GPOS', 'GSUB', 'GDEF', 'BASE', 'STAT', 'gasp'],
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const cut of weights) writeFileSync(fontFile(cut), await exportFont(cut));
