import { Zip, ZipDeflate } from 'fflate';
import type { Resumable } from '#src/export/encoding/resumable.ts';
import { zipTime } from '#src/export/encoding/zip.ts';
import { cellName, sharedStrings, worksheet } from './worksheet.ts';
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
 * A workbook as an XLSX file: texts verbatim, none of them a formula; numbers as numbers; tables marked as such, with one
 * row of names that stays in sight. The same sheets give the same bytes, whenever and in whatever time zone.
 */
export function* xlsxOf(
  sheets: readonly WorkbookSheet[],
  properties: WorkbookProperties,
): Resumable<Uint8Array<ArrayBuffer>> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    made.push(bytes);
  });
  const encoder = new TextEncoder();
  for (const [name, texts] of partsOf(sheets, properties)) {
    const file = new ZipDeflate(name);
    file.mtime = zipTime();
    zip.add(file);
    file.push(encoder.encode(declaration));
    for (const text of texts) {
      file.push(encoder.encode(text));
      yield;
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  return joined(made);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    all.set(part, place);
    place += part.length;
  }
  return all;
}

/** A file of the workbook: its name, and its text piece by piece. */
type Part = [name: string, texts: Iterable<string>];

function* partsOf(sheets: readonly WorkbookSheet[], properties: WorkbookProperties): Generator<Part> {
  const texts = new Map<string, number>();
  yield ['[Content_Types].xml', [contentTypes(sheets)]];
  yield ['_rels/.rels', [relations]];
  yield ['docProps/core.xml', [coreProperties(properties)]];
  yield ['xl/workbook.xml', [workbookPart(sheets)]];
  yield ['xl/_rels/workbook.xml.rels', [workbookRelations(sheets)]];
  yield ['xl/styles.xml', [styles]];
  for (const [index, sheet] of sheets.entries()) yield* sheetParts(sheet, index + 1, texts);
  // What the cells hold is known only now.
  yield ['xl/sharedStrings.xml', sharedStrings(texts)];
}

function* sheetParts(sheet: WorkbookSheet, number: number, texts: Map<string, number>): Generator<Part> {
  yield [`xl/worksheets/sheet${number}.xml`, worksheet(sheet, number, texts)];
  if (sheet.kind === 'text') return;
  const [names = []] = sheet.rows;
  yield [`xl/worksheets/_rels/sheet${number}.xml.rels`, [tableRelation(`../tables/table${number}.xml`)]];
  const last = cellName(sheet.rows.length, names.length);
  yield [`xl/tables/table${number}.xml`, [tablePart(number, names.map(String), last)]];
}
