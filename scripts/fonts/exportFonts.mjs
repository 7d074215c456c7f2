import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The two cuts that exported files hold. */
export const cuts = /** @type {const} */ ([400, 600]);

/** @param {400 | 600} cut */
export const fontFile = (cut) => join(root, `src/export/font/source-sans-3-${cut}.ttf`);

/**
 * One cut of the bundled font as TrueType, for files that cannot hold woff2: all characters that figures are laid out
 * by, without kerning, ligatures and hinting, since the layout leaves the first two out and files are drawn large.
 * The same package gives the same bytes. `node scripts/fonts/exportFonts.mjs` writes both files anew.
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
  for (const cut of cuts) writeFileSync(fontFile(cut), await exportFont(cut));
