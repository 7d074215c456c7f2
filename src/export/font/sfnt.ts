/** The tables of a TrueType font by their tags of four letters, e.g. `glyf`. */
export type FontTables = Map<string, Uint8Array>;

export const dataView = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads the tables of a font, in the order of its directory. Throws for what is no TrueType font. */
export function readTables(font: Uint8Array): FontTables {
  const view = dataView(font);
  const version = font.length < 12 ? 0 : view.getUint32(0);
  if (version !== 0x00010000) throw new Error(`no truetype font: it begins with ${version.toString(16)}`);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + 16 * index;
      const start = view.getUint32(at + 8);
      const tag = String.fromCharCode(...font.subarray(at, at + 4));
      return [tag, font.subarray(start, start + view.getUint32(at + 12))];
    }),
  );
}

/** Returns a table of a font. Throws where the font lacks it. */
export function getTable(tables: FontTables, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`no table in the font: ${tag}`);
  return table;
}

const paddedLength = (length: number) => (length + 3) & ~3;

/** Returns the bytes of a font with these tables: each is aligned to four bytes, and the checksums are recomputed. */
export function writeTables(tables: FontTables): Uint8Array<ArrayBuffer> {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const start = 12 + 16 * sorted.length;
  const font = new Uint8Array(sorted.reduce((sum, [, table]) => sum + paddedLength(table.length), start));
  const view = dataView(font);
  const power = Math.floor(Math.log2(sorted.length));
  [1, 0, sorted.length, 16 * 2 ** power, power, 16 * (sorted.length - 2 ** power)].forEach((value, index) => {
    view.setUint16(2 * index, value);
  });
  let at = start;
  for (const [index, [tag, table]] of sorted.entries()) {
    font.set(table, at);
    if (tag === 'head') view.setUint32(at + 8, 0);
    font.set(new TextEncoder().encode(tag), 12 + 16 * index);
    const record = [checksum(font.subarray(at, at + paddedLength(table.length))), at, table.length];
    record.forEach((fact, place) => {
      view.setUint32(16 + 16 * index + 4 * place, fact);
    });
    at += paddedLength(table.length);
  }
  const head = sorted.findIndex(([tag]) => tag === 'head');
  if (head >= 0) view.setUint32(view.getUint32(20 + 16 * head) + 8, 0xb1b0afba - checksum(font));
  return font;
}

/** Returns the sum of all 32-bit numbers in a table or font, modulo 2³². */
function checksum(bytes: Uint8Array): number {
  const view = dataView(bytes);
  let sum = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
