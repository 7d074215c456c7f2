import { type Zippable, zipSync } from 'fflate';
import { written } from './archive.ts';
import {
  type Cell,
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
import { escapeXml } from './xml.ts';

/** The places of `styles` in their list. */
const style = { text: 0, heading: 1, title: 2 } as const;

/**
 * A workbook as an XLSX file: texts verbatim, none of them a formula; numbers as numbers; tables marked as such, with one
 * row of names that stays in sight. The same sheets give the same bytes, whenever and in whatever time zone.
 */
export function xlsxOf(sheets: readonly WorkbookSheet[], properties: WorkbookProperties): Uint8Array<ArrayBuffer> {
  const texts = new Map<string, number>();
  const parts: [name: string, xml: string][] = [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relations],
    ['docProps/core.xml', coreProperties(properties)],
    ['xl/workbook.xml', workbookPart(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets)],
    ['xl/styles.xml', styles],
    ...sheets.flatMap((sheet, index) => partsOf(sheet, index + 1, texts)),
    ['xl/sharedStrings.xml', sharedStrings(texts)],
  ];
  const entries: Zippable = {};
  const encoder = new TextEncoder();
  for (const [name, xml] of parts) entries[name] = [encoder.encode(declaration + xml), { mtime: written() }];
  return zipSync(entries);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const linked = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

function partsOf(sheet: WorkbookSheet, number: number, texts: Map<string, number>): [string, string][] {
  const worksheet: [string, string] = [`xl/worksheets/sheet${number}.xml`, worksheetPart(sheet, number, texts)];
  const [names = []] = sheet.rows;
  if (sheet.kind === 'text') return [worksheet];
  return [
    worksheet,
    [`xl/worksheets/_rels/sheet${number}.xml.rels`, tableRelation(`../tables/table${number}.xml`)],
    [`xl/tables/table${number}.xml`, tablePart(number, names.map(String), place(sheet.rows.length, names.length))],
  ];
}

function worksheetPart({ kind, widths, rows }: WorkbookSheet, number: number, texts: Map<string, number>): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, column) =>
      cellXml(cell, place(index + 1, column + 1), styleAt(kind, index, column), texts),
    );
    const height = index === 0 && kind === 'text' ? titleHeight : heightOf(row, widths);
    return `<row r="${index + 1}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
  });
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetView ${number === 1 ? 'tabSelected="1" ' : ''}workbookViewId="0">${kind === 'table' ? pane : ''}</sheetView>`;
  const table = kind === 'table' ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : '';
  return [
    `<worksheet ${main} ${linked}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${place(rows.length, widths.length)}"/><sheetViews>${view}</sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${lineHeight}"/><cols>${columns.join('')}</cols>`,
    `<sheetData>${lines.join('')}</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>`,
    `${table}</worksheet>`,
  ].join('');
}

/** In points; a row is at most 409 high. */
const [lineHeight, titleHeight, highest] = [15, 20, 405];

/** How high a row is: not every program works that out for texts that it wraps. */
function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => Math.ceil(lettersOf(String(cell)) / (0.95 * (widths[column] ?? 1))));
  return Math.min(highest, Math.max(1, ...lines) * lineHeight);
}

/** How many letters of usual width a text is as wide as: those of East Asia are twice as wide. */
function lettersOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffdc]/g) ?? []).length;
}

/** A table begins with its names; a text with its title, and each of its lines with what it is about. */
function styleAt(kind: WorkbookSheet['kind'], row: number, column: number): number {
  if (kind === 'table') return row === 0 ? style.heading : style.text;
  if (row === 0) return style.title;
  return column === 0 ? style.heading : style.text;
}

/** More than this, in code units, no spreadsheet holds in a cell. */
const most = 32_767;
const cut = '… (cut here: a cell holds no more)';

function cellXml(cell: Cell, at: string, styled: number, texts: Map<string, number>): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}" s="${styled}"><v>${cell}</v></c>`;
  const text = cell.length > most ? cell.slice(0, most - cut.length).toWellFormed() + cut : cell;
  const index = texts.get(text) ?? texts.size;
  texts.set(text, index);
  return `<c r="${at}" s="${styled}" t="s"><v>${index}</v></c>`;
}

/** `B3` for row 3, column 2, both counted from 1. */
function place(row: number, column: number): string {
  const letters = (number: number): string =>
    number === 0 ? '' : letters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));
  return letters(column) + row;
}

function sharedStrings(texts: ReadonlyMap<string, number>): string {
  const items = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(escaped(text))}</t></si>`);
  return `<sst ${main} uniqueCount="${texts.size}">${items.join('')}</sst>`;
}

/** What XML cannot hold, and what looks like such an escape already, as the format writes it: `_x0007_`. */
function escaped(text: string): string {
  return text.replaceAll(unwritable, (character) => `_x${hex(character)}_`);
}

const unwritable = /(?![\t\n\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const hex = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
