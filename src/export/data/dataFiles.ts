import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { textOf } from '#src/dataset/source/locate.ts';
import { citationFiles } from '#src/export/citation/citations.ts';
import { workbookOf } from '#src/export/workbook/workbook.ts';
import { dataPackage } from './dataPackage.ts';
import { dataRows, dataTables } from './dataTables.ts';

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
 * releases, and the releases' texts. The same bytes each time, on the page and at build time. On a page, `pause` lets it
 * respond between two parts of the work, as large datasets take longer than a reader may be kept waiting.
 */
export async function dataFiles(
  loadedDataset: LoadedDataset,
  pause: () => Promise<void> = async () => undefined,
): Promise<DataFile[]> {
  const { dataset } = loadedDataset;
  const { id } = dataset;
  await pause();
  const rows = dataRows(dataset);
  await pause();
  const tables = dataTables(dataset, rows);
  await pause();
  const packageJson = JSON.stringify(dataPackage(loadedDataset, tables), null, 2);
  await pause();
  const workbook = await workbookOf(loadedDataset, pause);
  const { bibtex, ris } = citationFiles(loadedDataset);
  return [
    ...tables,
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
