import type { Dataset } from '#src/dataset/schema.ts';
import { formatCsv } from '#src/export/encoding/csv.ts';
import { allEntries } from '#src/statistics/coverage/coverage.ts';
import { type Column, longDictionary, totalsDictionary } from '#src/statistics/table/dictionary.ts';
import { longHeader, longRows } from '#src/statistics/table/longTable.ts';
import { totalsHeader, totalsRows } from '#src/statistics/table/totalsTable.ts';

/** A table as a CSV file: what it is, what a row is, what its columns mean, and the columns that identify a row. */
export type DataTable = {
  name: string;
  type: 'text/csv';
  bytes: Uint8Array<ArrayBuffer>;
  description: string;
  row: string;
  columns: readonly Column[];
  key: string[];
};

/** Returns the rows of the table of all observations and gaps, without its header. */
export const dataRows = (dataset: Dataset) => longRows(dataset, allEntries(dataset));

/** Returns the CSV file of all observations and gaps, and that of the stated totals where there are any. */
export function dataTables(dataset: Dataset, rows = dataRows(dataset)): DataTable[] {
  const totals = totalsRows(dataset);
  const long: DataTable = {
    name: `${dataset.id}.csv`,
    type: 'text/csv',
    bytes: formatCsv([longHeader, ...rows]),
    description: 'CSV: every number of a phase, and every gap',
    row: 'one measure in one phase, reported or not',
    columns: longDictionary,
    key: ['phase', 'measure'],
  };
  if (totals.length === 0) return [long];
  return [
    long,
    {
      name: `${dataset.id}-totals.csv`,
      type: 'text/csv',
      bytes: formatCsv([totalsHeader, ...totals]),
      description: 'CSV: the totals that the release states, beside their parts',
      row: 'one stated total',
      columns: totalsDictionary,
      key: ['total'],
    },
  ];
}
