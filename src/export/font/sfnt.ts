/** The tables of a TrueType font by their four letters. */
export type FontTables = Map<string, Uint8Array>;

/** A view of bytes wherever they stand in their buffer. */
export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The tables of a font in the order in which they are listed. Throws for what is no TrueType font. */
export function readTables(font: Uint8Array): FontTables {
  const view = viewOf(font);
  const version = font.length < 12 ? 0 : view.getUint32(0);
  if (version !== 0x00010000) throw new Error(`no truetype font: it begins with ${version.toString(16)}`);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + 16 * index;
      const start = view.getUint32(at + 8);
      const letters = String.fromCharCode(...font.subarray(at, at + 4));
      return [letters, font.subarray(start, start + view.getUint32(at + 12))];
    }),
  );
}

/** One table of a font. Throws where it has none. */
export function tableOf(tables: FontTables, letters: string): Uint8Array {
  const table = tables.get(letters);
  if (table === undefined) throw new Error(`no table in the font: ${letters}`);
  return table;
}

const padded = (length: number) => (length + 3) & ~3;

/** Tables as a font: each begins at a multiple of four, and all checksums are right. */
export function writeTables(tables: FontTables): Uint8Array<ArrayBuffer> {
  const listed = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const start = 12 + 16 * listed.length;
  const font = new Uint8Array(listed.reduce((sum, [, table]) => sum + padded(table.length), start));
  const view = viewOf(font);
  const power = Math.floor(Math.log2(listed.length));
  [1, 0, listed.length, 16 * 2 ** power, power, 16 * (listed.length - 2 ** power)].forEach((value, index) => {
    view.setUint16(2 * index, value);
  });
  let at = start;
  for (const [index, [letters, table]] of listed.entries()) {
    font.set(table, at);
    if (letters === 'head') view.setUint32(at + 8, 0);
    font.set(new TextEncoder().encode(letters), 12 + 16 * index);
    const facts = [checksum(font.subarray(at, at + padded(table.length))), at, table.length];
    facts.forEach((fact, place) => {
      view.setUint32(16 + 16 * index + 4 * place, fact);
    });
    at += padded(table.length);
  }
  const head = listed.findIndex(([letters]) => letters === 'head');
  if (head >= 0) view.setUint32(view.getUint32(20 + 16 * head) + 8, 0xb1b0afba - checksum(font));
  return font;
}

/** The sum of all 32-bit numbers in a table or font. */
function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
