import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { withChecksum } from '#src/export/encoding/zip.ts';
import { formatCoverage } from '#src/statistics/coverage/describeCoverage.ts';
import { withFullStop } from '#src/statistics/format/format.ts';
import { cite } from '#src/statistics/source/cite.ts';
import { formatRights } from '#src/statistics/source/rights.ts';
import { type Column, formatMeaning } from '#src/statistics/table/dictionary.ts';
import { missingValue } from '#src/statistics/table/longTable.ts';
import type { DataTable } from './dataTables.ts';

const csvNotes =
  `The CSV files are in UTF-8 with a byte order mark. In them, and in no other file, a text that begins like a formula
(with =, +, -, @, a tab or the end of a line) has an apostrophe before it, which keeps spreadsheets from running it.
${missingValue} stands where no value was reported; that is not zero.`.replaceAll('\n', ' ');

/**
 * Returns the description of a dataset's CSV files for programs: a Frictionless tabular data package, version 1.
 *
 * It names no licence, as a dataset states rights in words only, which are part of its description.
 */
export function dataPackage({ dataset, sha256, url }: LoadedDataset, tables: readonly DataTable[]) {
  const changed = dataset.changes?.[0]?.date;
  return {
    profile: 'tabular-data-package',
    name: dataset.id,
    title: dataset.title,
    description: [
      withFullStop(dataset.summary),
      formatCoverage(dataset),
      csvNotes,
      `Made from ${dataset.id}.json, version ${dataset.version}, SHA-256 ${sha256}.`,
      ...formatRights(dataset).map((rights) => `Rights: ${withFullStop(rights)}`),
    ].join('\n\n'),
    version: dataset.version,
    ...(changed === undefined ? {} : { created: `${changed}T00:00:00Z` }),
    ...(url === undefined ? {} : { homepage: new URL(`../${dataset.id}/`, url).href }),
    sources: dataset.sources.map((source) => ({
      name: source.id,
      title: cite(source),
      ...(source.url === undefined ? {} : { path: source.url }),
    })),
    resources: tables.map(tabularResource),
  };
}

function tabularResource(table: DataTable) {
  return {
    profile: 'tabular-data-resource',
    name: table.name.replace(/\.csv$/, ''),
    path: table.name,
    title: table.description,
    description: `A row is ${table.row}.`,
    format: 'csv',
    mediatype: table.type,
    encoding: 'utf-8',
    bytes: table.bytes.length,
    hash: `sha256:${withChecksum(table).sha256Hex}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: table.columns.map(tableField), missingValues: ['', missingValue], primaryKey: table.key },
  };
}

function tableField(column: Column) {
  const required = column.required ? { required: true } : {};
  const codes = column.kind === 'code' ? { enum: column.codes.map(({ code }) => code) } : {};
  const constraints = { ...required, ...codes };
  return {
    name: column.column,
    type: column.kind === 'number' ? 'number' : 'string',
    title: column.title,
    description: formatMeaning(column),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
