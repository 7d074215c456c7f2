/** A chunk of a PNG file. */
export type PngChunk = { type: string; data: Uint8Array<ArrayBuffer> };

/** `broken` gives the offset, in bytes, of the chunk that is cut off or does not match its checksum. */
type PngChunks = { kind: 'chunks'; chunks: PngChunk[] } | { kind: 'not-png' } | { kind: 'broken'; at: number };

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads the chunks of a PNG file in their order. */
export function readPngChunks(bytes: Uint8Array): PngChunks {
  if (signature.some((byte, index) => bytes[index] !== byte)) return { kind: 'not-png' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at = signature.length;
  while (at < bytes.length) {
    if (at + 12 > bytes.length) return { kind: 'broken', at };
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) return { kind: 'broken', at };
    if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return { kind: 'broken', at };
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.slice(at + 8, end) });
    at = end + 4;
  }
  return chunks.at(-1)?.type === 'IEND' ? { kind: 'chunks', chunks } : { kind: 'broken', at };
}

/** Returns the bytes of a PNG file with these chunks and their checksums. */
export function writePngChunks(chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  const length = chunks.reduce((sum, { data }) => sum + 12 + data.length, signature.length);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  bytes.set(signature);
  let at = signature.length;
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length);
    bytes.set(new TextEncoder().encode(type), at + 4);
    bytes.set(data, at + 8);
    const end = at + 8 + data.length;
    view.setUint32(end, crc32(bytes.subarray(at + 4, end)));
    at = end + 4;
  }
  return bytes;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** Returns the CRC-32 of bytes as PNG and ZIP use it (ISO 3309), e.g. 0xcbf43926 for those of `123456789`. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  // By index: an iterator takes several times as long for millions of bytes.
  for (let at = 0; at < bytes.length; at++) crc = (crc >>> 8) ^ (crcTable[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
