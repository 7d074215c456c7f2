import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { exportFont, fontFile, weights } from './exportFonts.mjs';

test.each(weights)('cut %i for exported files is that of the bundled font', async (cut) => {
  const made = await exportFont(cut);
  expect(readFileSync(fontFile(cut)).equals(made)).toBe(true);
});

test.each(weights)('cut %i holds the signs of money, quotes and minus', (cut) => {
  const font = create(readFileSync(fontFile(cut)));
  if (font.isCollection) throw new Error(`one font expected: ${cut}`);
  const missing = [...'−£€“”‘’…–—·éÉ½×%'].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
  expect(missing).toEqual([]);
});
