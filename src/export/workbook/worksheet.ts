import { escapeXml } from '#src/export/encoding/xml.ts';
import type { Cell, WorkbookSheet } from './xlsxParts.ts';

/** Indexes in `styles`. */
const style = { text: 0, heading: 1, title: 2 } as const;

const mainNamespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relationshipNamespace = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Yields the XML of a sheet in chunks, each of at most a hundred rows. */
export function* worksheet({ kind, widths, rows }: WorkbookSheet, number: number): Generator<string> {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetView ${number === 1 ? 'tabSelected="1" ' : ''}workbookViewId="0">${kind === 'table' ? pane : ''}</sheetView>`;
  const table = kind === 'table' ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : '';
  yield [
    `<worksheet ${mainNamespace} ${relationshipNamespace}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${cellName(rows.length, widths.length)}"/><sheetViews>${view}</sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${lineHeight}"/><cols>${columns.join('')}</cols><sheetData>`,
  ].join('');
  const rowXml = (row: readonly Cell[], index: number) => {
    const cells = row.map((cell, column) =>
      cellXml(cell, cellName(index + 1, column + 1), cellStyle(kind, index, column)),
    );
    const height = index === 0 && kind === 'text' ? titleHeight : rowHeight(row, widths);
    return `<row r="${index + 1}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
  };
  for (let first = 0; first < rows.length; first += chunkSize) {
    const some = rows.slice(first, first + chunkSize);
    yield some.map((row, index) => rowXml(row, first + index)).join('');
  }
  yield `</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>${table}</worksheet>`;
}

const chunkSize = 100;

/** In points; a row is at most 409 high. */
const [lineHeight, titleHeight, maxHeight] = [15, 20, 405];

/** Returns the height of a row, which not every program computes for wrapped texts. */
function rowHeight(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => Math.ceil(displayWidth(String(cell)) / (0.95 * (widths[column] ?? 1))));
  return Math.min(maxHeight, Math.max(1, ...lines) * lineHeight);
}

/** Returns the width of a text in letters; East Asian ones count twice. */
function displayWidth(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffdc]/g) ?? []).length;
}

/** Returns the style of a cell: a table begins with its headings; a text with its title, and each line with a heading. */
function cellStyle(kind: WorkbookSheet['kind'], row: number, column: number): number {
  if (kind === 'table') return row === 0 ? style.heading : style.text;
  if (row === 0) return style.title;
  return column === 0 ? style.heading : style.text;
}

/** The limit of spreadsheets, in UTF-16 units. */
const maxCellLength = 32_767;
const truncation = '… (cut here: a cell holds no more)';

function cellXml(cell: Cell, at: string, styleIndex: number): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}" s="${styleIndex}"><v>${cell}</v></c>`;
  const text =
    cell.length > maxCellLength ? cell.slice(0, maxCellLength - truncation.length).toWellFormed() + truncation : cell;
  return `<c r="${at}" s="${styleIndex}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.replaceAll(unwritableCharacters, escapeCharacter))}</t></is></c>`;
}

/** Returns the name of a cell, e.g. `B3` for row 3, column 2; both count from 1. */
export function cellName(row: number, column: number): string {
  const letters = (number: number): string =>
    number === 0 ? '' : letters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));
  return letters(column) + row;
}

const unwritableCharacters = /(?![\t\n\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;
/** Escapes what XML cannot hold as the format does, e.g. `_x0007_`, and what looks like such an escape. */
const escapeCharacter = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
