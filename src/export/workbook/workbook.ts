import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import type { Resumable } from '#src/export/encoding/resumable.ts';
import { allEntries } from '#src/statistics/coverage/allEntries.ts';
import { placeInSource } from '#src/statistics/source/whereStated.ts';
import { type Column, formatMeaning, longDictionary, totalsDictionary } from '#src/statistics/table/dictionary.ts';
import { longRows, missingValue } from '#src/statistics/table/longTable.ts';
import { totalsRows } from '#src/statistics/table/totalsTable.ts';
import { coverSheet } from './coverSheet.ts';
import { notesRows } from './notesSheet.ts';
import { columnNames, sheetNames } from './sheetNames.ts';
import { xlsxOf } from './xlsx.ts';
import type { Cell, WorkbookSheet } from './xlsxParts.ts';

/** A table for a workbook: what a row of it is, the names of its columns, and its rows. */
export type WorkbookTable = { title: string; row: string; names: string[]; rows: Cell[][] };

/**
 * A dataset as an XLSX workbook: a cover, notes, what the columns mean, then a table a sheet: the long table, the stated
 * totals, and each table of texts. Texts stand verbatim, numbers are numbers, a gap is `[x]`. The same bytes each time.
 */
export function* workbookOf(loadedDataset: LoadedDataset): Resumable<Uint8Array<ArrayBuffer>> {
  const { dataset } = loadedDataset;
  const tables = tablesOf(dataset);
  const [coverName = '', ...names] = sheetNames(['Cover', ...tables.map(({ title }) => title)]);
  const contents = tables.map(({ row }, index) => ({ name: names[index] ?? '', row }));
  return yield* xlsxOf(
    [
      coverSheet(loadedDataset, coverName, contents),
      ...tables.map((table, index) => sheetOf(table, names[index] ?? '')),
    ],
    {
      title: dataset.title,
      description: dataset.summary,
      // Who published the release did not make this file.
      author: `${dataset.title}, dataset version ${dataset.version}`,
      language: dataset.language ?? 'en-GB',
      changed: dataset.changes?.[0]?.date,
    },
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
      ...typed(longDictionary, longRows(dataset, allEntries(dataset))),
    },
    ...(totals.length === 0
      ? []
      : [
          {
            title: 'Totals',
            row: 'one total that a release states, beside its parts',
            ...typed(totalsDictionary, totals),
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

/** Rows of texts with numbers where a column holds numbers; its gaps stay `[x]`. */
function typed(columns: readonly Column[], rows: readonly string[][]): Pick<WorkbookTable, 'names' | 'rows'> {
  const numeric = columns.map(({ kind }) => kind === 'number');
  return {
    names: columns.map(({ column }) => column),
    rows: rows.map((row) =>
      row.map((text, index) => (numeric[index] && text !== missingValue && text !== '' ? Number(text) : text)),
    ),
  };
}

const [narrowest, widest] = [10, 60];

/** Each column about as wide as its longest text, within bounds: what is longer is wrapped. */
function sheetOf({ names, rows }: WorkbookTable, name: string): WorkbookSheet {
  const widths = names.map((heading, column) => {
    const longest = rows.reduce((most, row) => Math.max(most, String(row[column] ?? '').length), heading.length + 2);
    return Math.min(widest, Math.max(narrowest, longest + 2));
  });
  return { kind: 'table', name, widths, rows: [names, ...rows] };
}
