import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { textOf } from '#src/dataset/source/locate.ts';
import { citationFiles } from '#src/export/citation/citations.ts';
import { type Resumable, runSync } from '#src/export/encoding/resumable.ts';
import { workbookOf } from '#src/export/workbook/workbook.ts';
import { dataPackage } from './dataPackage.ts';
import { dataTables } from './dataTables.ts';

/** A file of the data: its kind in words and, of a table, what a row is. */
export type DataFile = { name: string; type: string; bytes: Uint8Array<ArrayBuffer>; kind: string; row?: string };

/**
 * A dataset as files to take away, beside its own JSON: tables as CSV and XLSX, what describes them to programs, how to
 * cite the releases, and their texts. The same bytes each time, on the page and at build time.
 */
export const dataFiles = (loadedDataset: LoadedDataset): DataFile[] => runSync(dataFilesInPieces(loadedDataset));

/** The same, piece by piece: large data take longer than a page may keep its reader waiting. */
export function* dataFilesInPieces(loadedDataset: LoadedDataset): Resumable<DataFile[]> {
  const { dataset } = loadedDataset;
  const { id } = dataset;
  const tables = dataTables(dataset);
  yield;
  const described = encoded(`${JSON.stringify(dataPackage(loadedDataset, tables), null, 2)}\n`);
  yield;
  const workbook = yield* workbookOf(loadedDataset);
  const citations = citationFiles(loadedDataset);
  return [
    ...tables.map(({ name, type, bytes, kind, row }) => ({ name, type, bytes, kind, row })),
    {
      name: `${id}.xlsx`,
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: workbook,
      kind: 'Excel workbook: a cover, notes and every table',
      row: 'one measure in one phase, on the sheet Data',
    },
    {
      name: `${id}.datapackage.json`,
      type: 'application/json',
      bytes: described,
      kind: 'Frictionless data package: what programs need to know of the CSV files',
    },
    {
      name: `${id}.bib`,
      type: 'application/x-bibtex',
      bytes: encoded(citations.bibtex),
      kind: 'BibTeX: the release and these data, to cite them',
    },
    {
      name: `${id}.ris`,
      type: 'application/x-research-info-systems',
      bytes: encoded(citations.ris),
      kind: 'RIS: the same, for other programs that keep references',
    },
    ...dataset.sources.map((source) => ({
      name: `${id}-${source.id}.txt`,
      type: 'text/plain',
      bytes: encoded(textOf(source)),
      kind: `The text of the release “${source.title}”, word for word`,
    })),
  ];
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
