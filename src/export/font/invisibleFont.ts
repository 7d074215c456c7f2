import { characterTable } from './cmap.ts';
import { readTables, tableOf, viewOf, writeTables } from './sfnt.ts';

/** The advance of each unseen character, in thousandths of an em. */
export const unseenAdvance = 1000;

/** What can be written unseen of a text: jsPDF would name a character above U+FFFF by its halves, as two others. */
export const unseenPart = (text: string) => text.replace(/[\u{10000}-\u{10ffff}]/gu, '');

/**
 * A font that draws nothing, for every UTF-16 unit of a text: what is written in it can be searched and copied, over a
 * picture of the text. Names and measures are those of the given TrueType font, which has 1,000 units in an em.
 */
export function unseenFont(font: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  const tables = readTables(font);
  const units = [...new Set(text.split('').map((unit) => unit.charCodeAt(0)))].sort((a, b) => a - b);
  const count = units.length + 1;
  const copied = (letters: string) => new Uint8Array(tableOf(tables, letters));
  const [head, hhea, maxp] = [copied('head'), copied('hhea'), copied('maxp')];
  const hmtx = new Uint8Array(4 + 2 * units.length);
  viewOf(head).setInt16(50, 1);
  viewOf(hhea).setUint16(34, 1);
  viewOf(maxp).setUint16(4, count);
  viewOf(hmtx).setUint16(0, unseenAdvance);
  const cmap = characterTable(new Map(units.map((unit, index) => [unit, index + 1])));
  const made = { head, hhea, maxp, hmtx, cmap, glyf: new Uint8Array(4), loca: new Uint8Array(4 * (count + 1)) };
  return writeTables(new Map([...tables, ...Object.entries(made)]));
}
