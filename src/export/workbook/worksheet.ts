import { escapeXml } from '#src/export/encoding/xml.ts';
import type { Cell, WorkbookSheet } from './xlsxParts.ts';

/** The places of `styles` in their list. */
const style = { text: 0, heading: 1, title: 2 } as const;

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const linked = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A sheet as its part of the file, piece by piece; `texts` are those of the sheets before, and get its own. */
export function* worksheet(
  { kind, widths, rows }: WorkbookSheet,
  number: number,
  texts: Map<string, number>,
): Generator<string> {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetView ${number === 1 ? 'tabSelected="1" ' : ''}workbookViewId="0">${kind === 'table' ? pane : ''}</sheetView>`;
  const table = kind === 'table' ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : '';
  yield [
    `<worksheet ${main} ${linked}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${cellName(rows.length, widths.length)}"/><sheetViews>${view}</sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${lineHeight}"/><cols>${columns.join('')}</cols><sheetData>`,
  ].join('');
  const rowXml = (row: readonly Cell[], index: number) => {
    const cells = row.map((cell, column) =>
      cellXml(cell, cellName(index + 1, column + 1), styleAt(kind, index, column), texts),
    );
    const height = index === 0 && kind === 'text' ? titleHeight : heightOf(row, widths);
    return `<row r="${index + 1}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
  };
  yield* textsOf(rows, rowXml);
  yield `</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>${table}</worksheet>`;
}

/** So many make a piece. */
const atATime = 100;

function* textsOf<Item>(items: readonly Item[], textOf: (item: Item, index: number) => string): Generator<string> {
  for (let first = 0; first < items.length; first += atATime) {
    const some = items.slice(first, first + atATime);
    yield some.map((item, index) => textOf(item, first + index)).join('');
  }
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
export function cellName(row: number, column: number): string {
  const letters = (number: number): string =>
    number === 0 ? '' : letters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));
  return letters(column) + row;
}

/** The texts of all cells, in their order. */
export function* sharedStrings(texts: ReadonlyMap<string, number>): Generator<string> {
  yield `<sst ${main} uniqueCount="${texts.size}">`;
  yield* textsOf([...texts.keys()], (text) => `<si><t xml:space="preserve">${escapeXml(escaped(text))}</t></si>`);
  yield '</sst>';
}

/** What XML cannot hold, and what looks like such an escape already, as the format writes it: `_x0007_`. */
function escaped(text: string): string {
  return text.replaceAll(unwritable, (character) => `_x${hex(character)}_`);
}

const unwritable = /(?![\t\n\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const hex = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
