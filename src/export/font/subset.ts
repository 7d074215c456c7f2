import { readCmap, writeCmap } from './cmap.ts';
import { dataView, type FontTables, getTable, readTables, writeTables } from './sfnt.ts';

/**
 * Returns a TrueType font with only the characters of a text, but for those that the font lacks. Glyphs keep their ids: the
 * others are empty, and those after the last used one are dropped. The same font and characters give the same bytes. Throws
 * for what is no TrueType font with a `cmap` in format 4.
 */
export function subsetFont(font: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  const tables = readTables(font);
  const characters = new Set([...text].map((character) => character.codePointAt(0)));
  const glyphs = new Map([...readCmap(tables)].filter(([code]) => characters.has(code)));
  const outlines = readOutlines(tables);
  const used = withComponents(new Set([0, ...glyphs.values()]), outlines);
  const count = Math.max(...used) + 1;
  const subset = outlines.slice(0, count).map((outline, glyph) => (used.has(glyph) ? outline : new Uint8Array()));
  return writeTables(withGlyphs(tables, subset, glyphs));
}

/** Returns whether a font has a glyph for every character of a text. */
export function hasGlyphsFor(font: Uint8Array, text: string): boolean {
  const glyphs = readCmap(readTables(font));
  return [...text].every((character) => glyphs.has(character.codePointAt(0) ?? 0));
}

/** Returns the outline of each glyph, by glyph id. */
function readOutlines(tables: FontTables): Uint8Array[] {
  const loca = dataView(getTable(tables, 'loca'));
  const glyf = getTable(tables, 'glyf');
  const long = isLong(tables);
  const place = (glyph: number) => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  return Array.from({ length: dataView(getTable(tables, 'maxp')).getUint16(4) }, (_, glyph) =>
    glyf.subarray(place(glyph), place(glyph + 1)),
  );
}

const isLong = (tables: FontTables) => dataView(getTable(tables, 'head')).getInt16(50) === 1;

/** Returns glyphs with the glyphs that they are composed of. */
function withComponents(glyphs: Set<number>, outlines: Uint8Array[]): Set<number> {
  const all = new Set(glyphs);
  for (const glyph of all) for (const part of components(outlines[glyph])) all.add(part);
  return all;
}

const flags = { words: 1, scale: 8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const;

/** Returns the glyphs that a composite glyph refers to; none for a simple glyph. */
function components(outline: Uint8Array | undefined): number[] {
  if (outline === undefined || outline.length === 0) return [];
  const view = dataView(outline);
  if (view.getInt16(0) >= 0) return [];
  const glyphIds: number[] = [];
  for (let at = 10, more = true; more; ) {
    const flag = view.getUint16(at);
    glyphIds.push(view.getUint16(at + 2));
    at += 4 + (flag & flags.words ? 4 : 2);
    at += (flag & flags.scale ? 2 : 0) + (flag & flags.twoScales ? 4 : 0) + (flag & flags.matrix ? 8 : 0);
    more = (flag & flags.more) !== 0;
  }
  return glyphIds;
}

/** Returns the tables of a font with these outlines, mapped from these characters. */
function withGlyphs(tables: FontTables, outlines: Uint8Array[], glyphs: Map<number, number>): FontTables {
  const count = outlines.length;
  const [hhea, maxp] = [new Uint8Array(getTable(tables, 'hhea')), new Uint8Array(getTable(tables, 'maxp'))];
  const hMetricCount = Math.min(dataView(hhea).getUint16(34), count);
  const hmtx = getTable(tables, 'hmtx').subarray(0, 4 * hMetricCount + 2 * (count - hMetricCount));
  dataView(hhea).setUint16(34, hMetricCount);
  dataView(maxp).setUint16(4, count);
  return new Map([
    ...tables,
    ...Object.entries({ hhea, maxp, hmtx, cmap: writeCmap(glyphs), ...outlineTables(outlines, isLong(tables)) }),
  ]);
}

/** Returns `glyf` and `loca`: the outlines, each at an even offset, and their offsets. */
function outlineTables(outlines: Uint8Array[], long: boolean): { glyf: Uint8Array; loca: Uint8Array } {
  const ends: number[] = [0];
  for (const { length } of outlines) ends.push((ends.at(-1) ?? 0) + ((length + 1) & ~1));
  const glyf = new Uint8Array(ends.at(-1) ?? 0);
  const loca = new Uint8Array((long ? 4 : 2) * ends.length);
  for (const [glyph, at] of ends.entries()) {
    glyf.set(outlines[glyph] ?? [], at);
    if (long) dataView(loca).setUint32(4 * glyph, at);
    else dataView(loca).setUint16(2 * glyph, at / 2);
  }
  return { glyf, loca };
}
