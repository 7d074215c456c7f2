import { dataView, type FontTables, getTable } from './sfnt.ts';

/** The glyph ids of a font by code point. */
export type GlyphMap = Map<number, number>;

/** Reads the characters of a font up to U+FFFE from its `cmap` in format 4. Throws where it has none. */
export function readCmap(tables: FontTables): GlyphMap {
  const cmap = getTable(tables, 'cmap');
  const view = dataView(cmap);
  const starts = Array.from({ length: view.getUint16(2) }, (_, index) => view.getUint32(8 + 8 * index));
  const start = starts.find((at) => view.getUint16(at) === 4);
  if (start === undefined) throw new Error('no cmap in the font of format: 4');
  const segCountX2 = view.getUint16(start + 6);
  const glyphs: GlyphMap = new Map();
  for (let segment = start + 14; segment < start + 14 + segCountX2; segment += 2) {
    const [last, first] = [view.getUint16(segment), view.getUint16(segment + segCountX2 + 2)];
    const [delta, offset] = [
      view.getUint16(segment + 2 * segCountX2 + 2),
      view.getUint16(segment + 3 * segCountX2 + 2),
    ];
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyphId = offset === 0 ? code : view.getUint16(segment + 3 * segCountX2 + 2 + offset + 2 * (code - first));
      const glyph = offset !== 0 && glyphId === 0 ? 0 : (glyphId + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/** Returns a `cmap` table in format 4, for Windows and Unicode. */
export function writeCmap(glyphs: GlyphMap): Uint8Array {
  const runs = [...segmentsOf(glyphs), { first: 0xffff, last: 0xffff, delta: 1 }];
  const power = Math.floor(Math.log2(runs.length));
  const length = 16 + 8 * runs.length;
  const numbers = [
    ...[0, 1, 3, 1, 0, 12, 4, length, 0],
    ...[2 * runs.length, 2 * 2 ** power, power, 2 * (runs.length - 2 ** power)],
    ...[...runs.map(({ last }) => last), 0],
    ...runs.map(({ first }) => first),
    ...runs.map(({ delta }) => delta & 0xffff),
    ...runs.map(() => 0),
  ];
  const table = new Uint8Array(2 * numbers.length);
  numbers.forEach((number, index) => {
    dataView(table).setUint16(2 * index, number);
  });
  return table;
}

type Segment = { first: number; last: number; delta: number };

/** Returns one segment for each run of consecutive characters whose glyph ids are consecutive too. */
function segmentsOf(glyphs: GlyphMap): Segment[] {
  const runs: Segment[] = [];
  for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.last + 1 === code && run.delta === glyph - code) run.last = code;
    else runs.push({ first: code, last: code, delta: glyph - code });
  }
  return runs;
}
