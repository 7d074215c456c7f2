import { type PngChunk, readPngChunks, writePngChunks } from '#src/export/encoding/pngChunks.ts';

const keyword = 'provenance';
const pixelsPerMetre = (dpi: number) => Math.round(dpi / 0.0254);

/**
 * A PNG file with its density, in dots an inch, and a text under the keyword `provenance`, in place of what it held of
 * either. The same file, density and text give the same bytes. Throws where the file is not a whole PNG.
 */
export function withProvenance(png: Uint8Array, dpi: number, text: string): Uint8Array<ArrayBuffer> {
  const read = readPngChunks(png);
  if (read.kind !== 'chunks') throw new Error(`no whole png: ${read.kind}`);
  const [header, ...rest] = read.chunks.filter((chunk) => chunk.type !== 'pHYs' && !isKept(chunk));
  if (header === undefined) throw new Error('no whole png: no header');
  return writePngChunks([header, densityChunk(dpi), textChunk(text), ...rest]);
}

/** What a file says of where its values come from. */
export type PngProvenance =
  | { kind: 'text'; text: string }
  | { kind: 'none' }
  | { kind: 'not-png' }
  | { kind: 'broken' };

/** Reads the text that `withProvenance` wrote; what another program keeps under the same keyword is none of ours. */
export function provenanceOf(png: Uint8Array): PngProvenance {
  const read = readPngChunks(png);
  if (read.kind !== 'chunks') return { kind: read.kind };
  const text = read.chunks.map(textOf).find((found) => found !== undefined && isOurs(found));
  return text === undefined ? { kind: 'none' } : { kind: 'text', text };
}

function densityChunk(dpi: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, pixelsPerMetre(dpi));
  view.setUint32(4, pixelsPerMetre(dpi));
  data[8] = 1;
  return { type: 'pHYs', data };
}

/** Keyword, end of keyword, not compressed by method 0, no language, no translated keyword. */
const textStart = `${keyword}\0\0\0\0\0`;

/** International text: UTF-8, which the older text chunks are not. */
function textChunk(text: string): PngChunk {
  return { type: 'iTXt', data: new TextEncoder().encode(textStart + text) };
}

/** Whether a chunk stands under our keyword, whoever wrote it. */
const isKept = ({ type, data }: PngChunk) =>
  type === 'iTXt' && new TextDecoder().decode(data.subarray(0, keyword.length + 1)) === `${keyword}\0`;

/** Keyword, not compressed, and a language and a translated keyword that another program may have added. */
const start = new RegExp(`^${keyword}\\0\\0\\0[^\\0]*\\0[^\\0]*\\0`);

/** The text of a chunk under our keyword, unless it is compressed. */
function textOf(chunk: PngChunk): string | undefined {
  if (!isKept(chunk)) return undefined;
  const all = new TextDecoder().decode(chunk.data);
  const [before] = start.exec(all) ?? [];
  return before === undefined ? undefined : all.slice(before.length);
}

/** Whether a text is what an image says of itself in some format, known or not; chunks have a checksum of their own. */
function isOurs(text: string): boolean {
  try {
    const said: unknown = JSON.parse(text);
    if (typeof said !== 'object' || said === null || !('format' in said)) return false;
    return typeof said.format === 'number' && 'dataset' in said;
  } catch {
    return false;
  }
}
