import type { Fonts } from '#src/export/font/fonts.ts';
import type { OutlinesOptions } from '#src/export/image/outlines.ts';
import type { PngOptions } from '#src/export/image/png.ts';
import type { PdfContent } from '#src/export/pdf/pdf.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What makes files differently in a browser and in Node. */
export type Platform = {
  /** Loads the bundled font. Rejects with a FileFailure where it cannot be fetched. */
  loadFonts: () => Promise<Fonts>;
  /** Returns whether a PNG of a size in px can be drawn. */
  supports: (width: number, height: number) => boolean;
  /** Renders a sheet as a PNG with its density and provenance. Rejects where its size is not supported. */
  renderPng: (sheet: Sheet, options: PngOptions) => Promise<Bytes>;
  /** Renders a sheet as an SVG whose letters are shapes; draws the texts that have characters which the font lacks. */
  renderOutlines: (
    sheet: Sheet,
    options: Omit<OutlinesOptions, 'rasteriseText'>,
  ) => Promise<{ svg: string; rasterisedLines: number }>;
  /** Renders a sheet as a PDF; draws the texts that have characters which the font lacks, and counts them. */
  renderPdf: (
    sheet: Sheet,
    content: Omit<PdfContent, 'rasteriseText'>,
  ) => Promise<{ bytes: Bytes; rasterisedLines: number }>;
};
