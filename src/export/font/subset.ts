import { characterTable, glyphsOf } from './cmap.ts';
import { type FontTables, readTables, tableOf, viewOf, writeTables } from './sfnt.ts';

/**
 * A TrueType font with the characters of a text only: glyphs keep their numbers, those of other characters are empty,
 * and those after the last one used are left out. Characters that the font lacks are passed over. The same font and
 * characters give the same bytes. Throws for what is no TrueType font with a character table of format 4.
 */
export function subsetFont(font: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  const tables = readTables(font);
  const wanted = new Set([...text].map((character) => character.codePointAt(0)));
  const glyphs = new Map([...glyphsOf(tables)].filter(([code]) => wanted.has(code)));
  const outlines = outlinesOf(tables);
  const used = withParts(new Set([0, ...glyphs.values()]), outlines);
  const count = Math.max(...used) + 1;
  const kept = outlines.slice(0, count).map((outline, glyph) => (used.has(glyph) ? outline : new Uint8Array()));
  return writeTables(withGlyphs(tables, kept, glyphs));
}

/** Whether a font draws every character of a text. */
export function fontHolds(font: Uint8Array, text: string): boolean {
  const glyphs = glyphsOf(readTables(font));
  return [...text].every((character) => glyphs.has(character.codePointAt(0) ?? 0));
}

/** The outline of each glyph, by its number. */
function outlinesOf(tables: FontTables): Uint8Array[] {
  const loca = viewOf(tableOf(tables, 'loca'));
  const glyf = tableOf(tables, 'glyf');
  const long = isLong(tables);
  const place = (glyph: number) => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  return Array.from({ length: viewOf(tableOf(tables, 'maxp')).getUint16(4) }, (_, glyph) =>
    glyf.subarray(place(glyph), place(glyph + 1)),
  );
}

const isLong = (tables: FontTables) => viewOf(tableOf(tables, 'head')).getInt16(50) === 1;

/** Glyphs with those that they are put together from. */
function withParts(glyphs: Set<number>, outlines: Uint8Array[]): Set<number> {
  const all = new Set(glyphs);
  for (const glyph of all) for (const part of partsOf(outlines[glyph])) all.add(part);
  return all;
}

const flags = { words: 1, scale: 8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const;

/** The glyphs that one is put together from; none where it has its own outline. */
function partsOf(outline: Uint8Array | undefined): number[] {
  if (outline === undefined || outline.length === 0) return [];
  const view = viewOf(outline);
  if (view.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  for (let at = 10, more = true; more; ) {
    const flag = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += 4 + (flag & flags.words ? 4 : 2);
    at += (flag & flags.scale ? 2 : 0) + (flag & flags.twoScales ? 4 : 0) + (flag & flags.matrix ? 8 : 0);
    more = (flag & flags.more) !== 0;
  }
  return parts;
}

/** The tables of a font whose glyphs are these, drawn for these characters. */
function withGlyphs(tables: FontTables, outlines: Uint8Array[], glyphs: Map<number, number>): FontTables {
  const count = outlines.length;
  const [hhea, maxp] = [new Uint8Array(tableOf(tables, 'hhea')), new Uint8Array(tableOf(tables, 'maxp'))];
  const wide = Math.min(viewOf(hhea).getUint16(34), count);
  const hmtx = tableOf(tables, 'hmtx').subarray(0, 4 * wide + 2 * (count - wide));
  viewOf(hhea).setUint16(34, wide);
  viewOf(maxp).setUint16(4, count);
  return new Map([
    ...tables,
    ...Object.entries({ hhea, maxp, hmtx, cmap: characterTable(glyphs), ...joined(outlines, isLong(tables)) }),
  ]);
}

/** Outlines one after the other, each at an even place, and where each begins. */
function joined(outlines: Uint8Array[], long: boolean): { glyf: Uint8Array; loca: Uint8Array } {
  const ends: number[] = [0];
  for (const { length } of outlines) ends.push((ends.at(-1) ?? 0) + ((length + 1) & ~1));
  const glyf = new Uint8Array(ends.at(-1) ?? 0);
  const loca = new Uint8Array((long ? 4 : 2) * ends.length);
  for (const [glyph, at] of ends.entries()) {
    glyf.set(outlines[glyph] ?? [], at);
    if (long) viewOf(loca).setUint32(4 * glyph, at);
    else viewOf(loca).setUint16(2 * glyph, at / 2);
  }
  return { glyf, loca };
}
