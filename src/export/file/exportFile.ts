import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { formatCsv } from '#src/export/encoding/csv.ts';
import { renderSvg } from '#src/export/image/svg.ts';
import { provenanceText } from '#src/export/provenance/provenance.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import type { Subject } from '#src/figures/sheet/subject.ts';
import { comparePhases } from '#src/statistics/comparison/compare.ts';
import { filterRows, noFilter } from '#src/statistics/comparison/filterRows.ts';
import { cellAt, figureEntries } from '#src/statistics/coverage/coverage.ts';
import { longHeader, longRows } from '#src/statistics/table/longTable.ts';
import { totalsHeader, totalsRows } from '#src/statistics/table/totalsTable.ts';
import { type FileRequest, type Format, fileName } from './fileName.ts';
import type { Platform } from './platform.ts';

/**
 * A file to save; `rasterisedLines` counts the lines of a PDF or of outlines that are images, as the font lacks some of their
 * letters.
 */
export type ExportedFile = { name: string; type: string; bytes: Uint8Array<ArrayBuffer>; rasterisedLines?: number };

const mediaTypes: Record<Format, string> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  csv: 'text/csv;charset=utf-8',
};

/**
 * Makes a file of a dataset. SVG, PDF and CSV have the same bytes on every platform, but for texts with characters that the
 * font lacks. Rejects where the font or a part of the app cannot be fetched, or an image of the size is not supported.
 */
export async function exportFile(
  loadedDataset: LoadedDataset,
  request: FileRequest,
  platform: Platform,
): Promise<ExportedFile> {
  const { dataset, sha256, url } = loadedDataset;
  const { subject, format, size, notes } = request;
  const file = { name: fileName(dataset, request), type: mediaTypes[format] };
  if (format === 'csv') return { ...file, bytes: formatCsv(tableRows(dataset, subject)) };
  const sheet = sheetOf(dataset, sha256, subject, size, notes, url);
  return { ...file, ...(await renderSheet(loadedDataset, sheet, { ...request, format }, platform)) };
}

async function renderSheet(
  loadedDataset: LoadedDataset,
  sheet: Sheet,
  { format, background, scale, text }: FileRequest & { format: Exclude<Format, 'csv'> },
  platform: Platform,
): Promise<Pick<ExportedFile, 'bytes' | 'rasterisedLines'>> {
  const language = loadedDataset.dataset.language ?? 'en-GB';
  const fonts = await platform.loadFonts();
  const options = { fonts, provenance: provenanceText(loadedDataset, sheet), language, background };
  switch (format) {
    case 'svg': {
      if (text === 'text') return { bytes: new TextEncoder().encode(renderSvg(sheet, options)) };
      const { svg, rasterisedLines } = await platform.renderOutlines(sheet, options);
      return { bytes: new TextEncoder().encode(svg), rasterisedLines };
    }
    case 'pdf':
      return platform.renderPdf(sheet, { ...options, source: sheet.source });
    case 'png':
      return { bytes: await platform.renderPng(sheet, { ...options, scale }) };
  }
}

/** Returns the numbers of a subject, each with the words that state it, as rows under a header. */
function tableRows(dataset: Dataset, subject: Subject): (readonly string[])[] {
  switch (subject.kind) {
    case 'figure':
      return [longHeader, ...longRows(dataset, figureEntries(dataset, subject.figure))];
    case 'comparison': {
      const { from, to, filter = noFilter } = subject;
      const pairs = filterRows(comparePhases(dataset, from, to), filter).flatMap(({ measure }) => [
        cellAt(dataset, from.id, measure.id),
        cellAt(dataset, to.id, measure.id),
      ]);
      return [longHeader, ...longRows(dataset, pairs)];
    }
    case 'totals':
      return [totalsHeader, ...totalsRows(dataset)];
  }
}
