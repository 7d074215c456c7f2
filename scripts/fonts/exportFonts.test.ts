import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import metrics from '#src/figures/metrics.json' with { type: 'json' };
import { exportFont, fontFile, weights } from './exportFonts.mjs';

test.each(weights)('cut %i for exported files is that of the bundled font', async (cut) => {
  const made = await exportFont(cut);
  expect(readFileSync(fontFile(cut)).equals(made)).toBe(true);
});

test.each(weights)(
  'cut %i holds every character that figures are laid out by, signs of money and quotes among them',
  (cut) => {
    const font = create(readFileSync(fontFile(cut)));
    if (font.isCollection) throw new Error(`one font expected: ${cut}`);
    const signs = '−£€“”‘’…–—·éÉ½×%';
    const missing = [...metrics[cut].characters, ...signs].filter(
      (sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0),
    );
    expect(missing).toEqual([]);
  },
);
