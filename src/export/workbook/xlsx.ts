import { Zip, ZipDeflate } from 'fflate';
import { zipTime } from '#src/export/encoding/zip.ts';
import { cellName, worksheet } from './worksheet.ts';
import {
  contentTypes,
  coreProperties,
  relations,
  styles,
  tablePart,
  tableRelation,
  type WorkbookProperties,
  type WorkbookSheet,
  workbookPart,
  workbookRelations,
} from './xlsxParts.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Returns a workbook as the bytes of an XLSX file: texts verbatim, none a formula; numbers as numbers; tables with a frozen
 * row of headings. The same sheets give the same bytes at any time and in any time zone. `pause` is awaited between any
 * hundred rows.
 */
export async function writeXlsx(
  sheets: readonly WorkbookSheet[],
  properties: WorkbookProperties,
  pause: () => Promise<void> = async () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    chunks.push(new Uint8Array(bytes));
  });
  const encoder = new TextEncoder();
  for (const [name, texts] of workbookParts(sheets, properties)) {
    const file = new ZipDeflate(name);
    file.mtime = zipTime();
    zip.add(file);
    file.push(encoder.encode(declaration));
    for (const text of texts) {
      file.push(encoder.encode(text));
      await pause();
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** A part of the file: its name, and its XML in chunks. */
type Part = [name: string, texts: Iterable<string>];

function* workbookParts(sheets: readonly WorkbookSheet[], properties: WorkbookProperties): Generator<Part> {
  yield ['[Content_Types].xml', [contentTypes(sheets)]];
  yield ['_rels/.rels', [relations]];
  yield ['docProps/core.xml', [coreProperties(properties)]];
  yield ['xl/workbook.xml', [workbookPart(sheets)]];
  yield ['xl/_rels/workbook.xml.rels', [workbookRelations(sheets)]];
  yield ['xl/styles.xml', [styles]];
  for (const [index, sheet] of sheets.entries()) yield* sheetParts(sheet, index + 1);
}

function* sheetParts(sheet: WorkbookSheet, number: number): Generator<Part> {
  yield [`xl/worksheets/sheet${number}.xml`, worksheet(sheet, number)];
  if (sheet.kind === 'text') return;
  const [names = []] = sheet.rows;
  yield [`xl/worksheets/_rels/sheet${number}.xml.rels`, [tableRelation(`../tables/table${number}.xml`)]];
  const last = cellName(sheet.rows.length, names.length);
  yield [`xl/tables/table${number}.xml`, [tablePart(number, names.map(String), last)]];
}
