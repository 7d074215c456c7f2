import { loadFonts } from '#src/export/font/loadFonts.ts';
import { canvasSupports } from '#src/export/image/canvas.ts';
import { renderPng } from '#src/export/image/png.ts';
import type { Platform } from './platform.ts';

/** Makes files in a browser: with its canvas, the site's font, and the machine's fonts where that lacks a character. */
export const browserPlatform: Platform = {
  loadFonts,
  supports: canvasSupports,
  renderPng,
  renderOutlines: async (sheet, options) => {
    const [{ renderOutlines }, { rasteriseText }] = await Promise.all([
      import('#src/export/image/outlines.ts'),
      import('#src/export/image/rasteriseText.ts'),
    ]);
    return renderOutlines(sheet, { ...options, rasteriseText });
  },
  renderPdf: async (sheet, content) => {
    const [{ renderPdf }, { rasteriseText }] = await Promise.all([
      import('#src/export/pdf/pdf.ts'),
      import('#src/export/image/rasteriseText.ts'),
    ]);
    return renderPdf(sheet, { ...content, rasteriseText });
  },
};
