import { writeCmap } from './cmap.ts';
import { dataView, getTable, readTables, writeTables } from './sfnt.ts';

/** The advance of each invisible glyph, in thousandths of an em. */
export const invisibleAdvance = 1000;

/** Drops the characters above U+FFFF: jsPDF would write each half of one as a character. */
export const basicPlaneText = (text: string) => text.replace(/[\u{10000}-\u{10ffff}]/gu, '');

/**
 * Returns a font with an empty glyph for every UTF-16 unit of a text, so that the text can be searched and copied over an
 * image of it. Names and metrics are those of `font`, a TrueType font of 1,000 units per em.
 */
export function invisibleFont(font: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  const tables = readTables(font);
  const units = [...new Set(text.split('').map((unit) => unit.charCodeAt(0)))].sort((a, b) => a - b);
  const count = units.length + 1;
  const copyTable = (tag: string) => new Uint8Array(getTable(tables, tag));
  const [head, hhea, maxp] = [copyTable('head'), copyTable('hhea'), copyTable('maxp')];
  const hmtx = new Uint8Array(4 + 2 * units.length);
  dataView(head).setInt16(50, 1);
  dataView(hhea).setUint16(34, 1);
  dataView(maxp).setUint16(4, count);
  dataView(hmtx).setUint16(0, invisibleAdvance);
  const cmap = writeCmap(new Map(units.map((unit, index) => [unit, index + 1])));
  const replaced = { head, hhea, maxp, hmtx, cmap, glyf: new Uint8Array(4), loca: new Uint8Array(4 * (count + 1)) };
  return writeTables(new Map([...tables, ...Object.entries(replaced)]));
}
