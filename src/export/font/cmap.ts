import { type FontTables, tableOf, viewOf } from './sfnt.ts';

/** Which glyph of a font draws each character, by code point. */
export type Glyphs = Map<number, number>;

/** Reads the characters of a font up to U+FFFE from its table of format 4. Throws where it has none. */
export function glyphsOf(tables: FontTables): Glyphs {
  const cmap = tableOf(tables, 'cmap');
  const view = viewOf(cmap);
  const starts = Array.from({ length: view.getUint16(2) }, (_, index) => view.getUint32(8 + 8 * index));
  const start = starts.find((at) => view.getUint16(at) === 4);
  if (start === undefined) throw new Error('no table of characters in the font: format 4');
  const doubled = view.getUint16(start + 6);
  const glyphs: Glyphs = new Map();
  for (let segment = start + 14; segment < start + 14 + doubled; segment += 2) {
    const [last, first] = [view.getUint16(segment), view.getUint16(segment + doubled + 2)];
    const [delta, offset] = [view.getUint16(segment + 2 * doubled + 2), view.getUint16(segment + 3 * doubled + 2)];
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = offset === 0 ? code : view.getUint16(segment + 3 * doubled + 2 + offset + 2 * (code - first));
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/** A table of characters in format 4, for Windows and Unicode. */
export function characterTable(glyphs: Glyphs): Uint8Array {
  const runs = [...runsOf(glyphs), { first: 0xffff, last: 0xffff, delta: 1 }];
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
    viewOf(table).setUint16(2 * index, number);
  });
  return table;
}

type Run = { first: number; last: number; delta: number };

/** Neighbouring characters whose glyphs are neighbours too, as one run each. */
function runsOf(glyphs: Glyphs): Run[] {
  const runs: Run[] = [];
  for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.last + 1 === code && run.delta === glyph - code) run.last = code;
    else runs.push({ first: code, last: code, delta: glyph - code });
  }
  return runs;
}
