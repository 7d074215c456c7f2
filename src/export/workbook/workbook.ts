import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { allEntries } from '#src/statistics/coverage/coverage.ts';
import { placeInSource } from '#src/statistics/source/whereStated.ts';
import { type Column, formatMeaning, longDictionary, totalsDictionary } from '#src/statistics/table/dictionary.ts';
import { longRows, missingValue } from '#src/statistics/table/longTable.ts';
import { totalsRows } from '#src/statistics/table/totalsTable.ts';
import { coverSheet } from './coverSheet.ts';
import { notesRows } from './notesSheet.ts';
import { columnNames, sheetNames } from './sheetNames.ts';
import { writeXlsx } from './xlsx.ts';
import type { Cell, WorkbookSheet } from './xlsxParts.ts';

/** A table for a workbook: its title, what a row is, the names of its columns, and its rows. */
type WorkbookTable = { title: string; row: string; names: string[]; rows: Cell[][] };

/**
 * Returns a dataset as the bytes of an XLSX workbook: a cover, notes, the meaning of columns, then a sheet for each table:
 * the long table, the stated totals, the tables of texts. Texts are verbatim, numbers are numbers, a gap is `[x]`. The same
 * dataset gives the same bytes. `pause` is awaited between any hundred rows.
 */
export async function workbookOf(
  loadedDataset: LoadedDataset,
  pause?: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { dataset } = loadedDataset;
  const tables = tablesOf(dataset);
  const [coverName = '', ...names] = sheetNames(['Cover', ...tables.map(({ title }) => title)]);
  const contents = tables.map(({ row }, index) => ({ name: names[index] ?? '', row }));
  return writeXlsx(
    [
      coverSheet(loadedDataset, coverName, contents),
      ...tables.map((table, index) => tableSheet(table, names[index] ?? '')),
    ],
    {
      title: dataset.title,
      description: dataset.summary,
      // Not the release's publisher, who did not make this file.
      author: `${dataset.title}, dataset version ${dataset.version}`,
      language: dataset.language ?? 'en-GB',
      changed: dataset.changes?.[0]?.date,
    },
    pause,
  );
}

function tablesOf(dataset: Dataset): WorkbookTable[] {
  const totals = totalsRows(dataset);
  const notes = notesRows(dataset);
  const columns = (sheet: string, dictionary: readonly Column[]) =>
    dictionary.map((each) => [sheet, each.column, formatMeaning(each)]);
  return [
    ...(notes.length === 0
      ? []
      : [{ title: 'Notes', row: 'one note, and what it is about', names: ['kind', 'about', 'note'], rows: notes }]),
    {
      title: 'Columns',
      row: 'one column of the sheet Data or Totals, and what it means',
      names: ['sheet', 'column', 'meaning'],
      rows: [...columns('Data', longDictionary), ...(totals.length === 0 ? [] : columns('Totals', totalsDictionary))],
    },
    {
      title: 'Data',
      row: 'one measure in one phase, reported or not',
      ...typedRows(longDictionary, longRows(dataset, allEntries(dataset))),
    },
    ...(totals.length === 0
      ? []
      : [
          {
            title: 'Totals',
            row: 'one total that a release states, beside its parts',
            ...typedRows(totalsDictionary, totals),
          },
        ]),
    ...(dataset.tables ?? []).map(({ title, columns: names, rows }) => ({
      title,
      row: `one line of the table “${title}”, with the words of the release and where they stand`,
      names: columnNames([...names, 'quote', 'where']),
      rows: rows.map((each) => [...each.cells, each.quote, placeInSource(dataset, each)]),
    })),
  ];
}

/** Turns the texts of numeric columns into numbers, but for gaps, which stay `[x]`. */
function typedRows(columns: readonly Column[], rows: readonly string[][]): Pick<WorkbookTable, 'names' | 'rows'> {
  const numeric = columns.map(({ kind }) => kind === 'number');
  return {
    names: columns.map(({ column }) => column),
    rows: rows.map((row) =>
      row.map((text, index) => (numeric[index] && text !== missingValue && text !== '' ? Number(text) : text)),
    ),
  };
}

const [minWidth, maxWidth] = [10, 60];

/** Makes each column as wide as its longest text, within limits; cells wrap longer texts. */
function tableSheet({ names, rows }: WorkbookTable, name: string): WorkbookSheet {
  const widths = names.map((heading, column) => {
    const longest = rows.reduce((most, row) => Math.max(most, String(row[column] ?? '').length), heading.length + 2);
    return Math.min(maxWidth, Math.max(minWidth, longest + 2));
  });
  return { kind: 'table', name, widths, rows: [names, ...rows] };
}
