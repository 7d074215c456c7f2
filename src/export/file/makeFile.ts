import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { formatCsv } from '#src/export/encoding/csv.ts';
import { loadFonts } from '#src/export/font/loadFonts.ts';
import { renderPng } from '#src/export/image/png.ts';
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

/** A file as it is given away; `pictured` counts the lines of a PDF whose letters its font lacks, drawn as pictures. */
export type MadeFile = { name: string; type: string; bytes: Uint8Array<ArrayBuffer>; pictured?: number };

export const mediaTypes: Record<Format, string> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  csv: 'text/csv;charset=utf-8',
};

/**
 * Makes the file that is asked for. Rejects where the font or a library cannot be had, or the browser bears no such
 * picture.
 */
export async function makeFile(loadedDataset: LoadedDataset, request: FileRequest): Promise<MadeFile> {
  const { dataset, sha256 } = loadedDataset;
  const { subject, format, size } = request;
  const named = { name: fileName(dataset, request), type: mediaTypes[format] };
  if (format === 'csv') return { ...named, bytes: formatCsv(tableOf(dataset, subject)) };
  const sheet = sheetOf(dataset, sha256, subject, size);
  return { ...named, ...(await drawn(loadedDataset, sheet, { ...request, format })) };
}

type Drawn = Pick<MadeFile, 'bytes' | 'pictured'>;

async function drawn(
  loadedDataset: LoadedDataset,
  sheet: Sheet,
  { format, background, scale }: FileRequest & { format: Exclude<Format, 'csv'> },
): Promise<Drawn> {
  const language = loadedDataset.dataset.language ?? 'en-GB';
  const inside = { fonts: await loadFonts(), provenance: provenanceText(loadedDataset, sheet), language, background };
  switch (format) {
    case 'svg':
      return { bytes: new TextEncoder().encode(renderSvg(sheet, inside)) };
    case 'pdf': {
      const [{ pdfOf }, { textPicture }] = await Promise.all([
        import('#src/export/pdf/pdf.ts'),
        import('#src/export/pdf/textPicture.ts'),
      ]);
      return pdfOf(sheet, { ...inside, source: sheet.source, picture: textPicture });
    }
    case 'png':
      return { bytes: await renderPng(sheet, { ...inside, scale }) };
    default:
      return format satisfies never;
  }
}

/** The numbers of a subject, each with its words, as rows of texts under a header. */
function tableOf(dataset: Dataset, subject: Subject): (readonly string[])[] {
  switch (subject.kind) {
    case 'figure':
      return [longHeader, ...longRows(dataset, figureEntries(dataset, subject.figure))];
    case 'comparison': {
      const { from, to, arrangement = noFilter } = subject;
      const pairs = filterRows(comparePhases(dataset, from, to), arrangement).flatMap(({ measure }) => [
        cellAt(dataset, from.id, measure.id),
        cellAt(dataset, to.id, measure.id),
      ]);
      return [longHeader, ...longRows(dataset, pairs)];
    }
    case 'totals':
      return [totalsHeader, ...totalsRows(dataset)];
    default:
      return subject satisfies never;
  }
}
