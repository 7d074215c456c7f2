import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { textOf } from '#src/dataset/source/locate.ts';
import { citationFiles } from '#src/export/citation/citations.ts';
import { type Resumable, runSync } from '#src/export/encoding/resumable.ts';
import { workbookOf } from '#src/export/workbook/workbook.ts';
import { dataPackage } from './dataPackage.ts';
import { dataTables } from './dataTables.ts';

/** A file of the data: what it is in words and, for a table, what a row is. */
export type DataFile = {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
  description: string;
  row?: string;
};

/**
 * Returns a dataset as files beside its own JSON: tables as CSV and XLSX, their description for programs, citations of the
 * releases, and the releases' texts. The same bytes each time, on the page and at build time.
 */
export const dataFiles = (loadedDataset: LoadedDataset): DataFile[] => runSync(resumableDataFiles(loadedDataset));

/** Does the same with pauses, as large datasets take longer than a page may keep its reader waiting. */
export function* resumableDataFiles(loadedDataset: LoadedDataset): Resumable<DataFile[]> {
  const { dataset } = loadedDataset;
  const { id } = dataset;
  const tables = dataTables(dataset);
  yield;
  const packageJson = JSON.stringify(dataPackage(loadedDataset, tables), null, 2);
  yield;
  const workbook = yield* workbookOf(loadedDataset);
  const { bibtex, ris } = citationFiles(loadedDataset);
  return [
    ...tables.map(({ name, type, bytes, description, row }) => ({ name, type, bytes, description, row })),
    {
      name: `${id}.xlsx`,
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: workbook,
      description: 'Excel workbook: a cover, notes and every table',
      row: 'one measure in one phase, on the sheet Data',
    },
    {
      ...textFile(`${id}.datapackage.json`, 'application/json', `${packageJson}\n`),
      description: 'Frictionless data package: what programs need to know of the CSV files',
    },
    {
      ...textFile(`${id}.bib`, 'application/x-bibtex', bibtex),
      description: 'BibTeX: the release and these data, to cite them',
    },
    {
      ...textFile(`${id}.ris`, 'application/x-research-info-systems', ris),
      description: 'RIS: the same, for other programs that keep references',
    },
    ...dataset.sources.map((source) => ({
      ...textFile(`${id}-${source.id}.txt`, 'text/plain', textOf(source)),
      description: `The text of the release “${source.title}”, word for word`,
    })),
  ];
}

const textFile = (name: string, type: string, text: string) => ({ name, type, bytes: new TextEncoder().encode(text) });
