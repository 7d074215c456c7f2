/** The advance of each invisible glyph, in thousandths of an em. */
export const invisibleAdvance = 1000;

/**
 * Returns a font with an empty glyph for every character of a text, so that the text can be searched and copied over an
 * image of it. Names and metrics are those of `font`, a TrueType font of 1,000 units per em. Its checksums are left out, as
 * PDFKit, which writes a font again, does not read them.
 */
export function invisibleFont(font: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  const tables = readTables(font);
  const codes = [...new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const change = (tag: string, at: number, value: number) => {
    const table = new Uint8Array(tables.get(tag) ?? []);
    new DataView(table.buffer).setUint16(at, value);
    tables.set(tag, table);
  };
  change('head', offsetFormat, 1);
  change('hhea', metricCount, 1);
  change('maxp', glyphCount, codes.length + 1);
  tables.set('hmtx', uint16s([invisibleAdvance, 0, ...codes.map(() => 0)]));
  tables.set('cmap', cmapTable(codes));
  tables.set('glyf', new Uint8Array(4));
  tables.set('loca', new Uint8Array(4 * (codes.length + 2)));
  return writeTables(tables);
}

/** Where in their tables `head`, `hhea` and `maxp` the format of `loca` and the counts of metrics and glyphs are. */
const [offsetFormat, metricCount, glyphCount] = [50, 34, 4];

/** Returns a `cmap` table in format 12, for Windows and all of Unicode: a group for each code; glyph ids count from 1. */
function cmapTable(codes: readonly number[]): Uint8Array {
  const long = (number: number) => [number >>> 16, number & 0xffff];
  return uint16s([
    ...[0, 1, 3, 10, ...long(12)],
    ...[12, 0, ...long(16 + 12 * codes.length), ...long(0), ...long(codes.length)],
    ...codes.flatMap((code, index) => [...long(code), ...long(code), ...long(index + 1)]),
  ]);
}

function uint16s(numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(numbers.flatMap((number) => [number >> 8, number & 0xff]));
}

/** Returns the tables of a TrueType font by their tags, e.g. `glyf`. */
function readTables(font: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + 16 * index;
      const start = view.getUint32(at + 8);
      const tag = String.fromCharCode(...font.subarray(at, at + 4));
      return [tag, font.subarray(start, start + view.getUint32(at + 12))];
    }),
  );
}

function writeTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const paddedLength = ({ length }: Uint8Array) => (length + 3) & ~3;
  const start = 12 + 16 * tables.size;
  const font = new Uint8Array([...tables.values()].reduce((sum, table) => sum + paddedLength(table), start));
  const view = new DataView(font.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.size);
  let at = start;
  for (const [index, [tag, table]] of [...tables].entries()) {
    const record = 12 + 16 * index;
    font.set(new TextEncoder().encode(tag), record);
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, table.length);
    font.set(table, at);
    at += paddedLength(table);
  }
  return font;
}
