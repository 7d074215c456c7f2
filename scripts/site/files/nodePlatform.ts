import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Platform } from '#src/export/file/platform.ts';
import { renderOutlines } from '#src/export/image/outlines.ts';
import { renderPdf } from '#src/export/pdf/pdf.ts';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { rasteriseText } from '../image/rasteriseText.ts';
import { renderPng, supports } from '../image/renderPng.ts';

/**
 * Returns what makes files without a browser; `fonts` is the folder of the exported files' fonts. Only what is drawn in
 * pixels differs from a browser's: PNGs, and the texts of a PDF or of outlines that have characters which the font lacks.
 */
export function nodePlatform(fonts: string): Platform {
  const read = async (cut: 400 | 600) => new Uint8Array(await readFile(join(fonts, `source-sans-3-${cut}.ttf`)));
  const loading = Promise.all([read(400), read(600)]).then(([light, strong]) => ({ 400: light, 600: strong }));
  const rasterise = async (mark: TextMark) => rasteriseText(mark, fonts);
  return {
    loadFonts: () => loading,
    supports,
    renderPng: (sheet, options) => renderPng(sheet, options, fonts),
    renderOutlines: (sheet, options) => renderOutlines(sheet, { ...options, rasteriseText: rasterise }),
    renderPdf: (sheet, content) => renderPdf(sheet, { ...content, rasteriseText: rasterise }),
  };
}
