import { type PngChunk, readPngChunks, writePngChunks } from '#src/export/encoding/pngChunks.ts';
import type { EmbeddedText } from './provenanceSchema.ts';

const keyword = 'provenance';
const pixelsPerMetre = (dpi: number) => Math.round(dpi / 0.0254);

/** Returns a PNG with a density, in dots per inch, and a text instead of its own. Throws where it is no whole PNG. */
export function withProvenance(png: Uint8Array, dpi: number, text: string): Uint8Array<ArrayBuffer> {
  const read = readPngChunks(png);
  if (read.kind !== 'chunks') throw new Error(`no whole png: ${read.kind}`);
  const [header, ...rest] = read.chunks.filter((chunk) => chunk.type !== 'pHYs' && !hasKeyword(chunk));
  if (header === undefined) throw new Error('no whole png: no header');
  // International text: unlike the older chunks, it is in UTF-8.
  const data = new TextEncoder().encode(writtenHeader + text);
  return writePngChunks([header, densityChunk(dpi), { type: 'iTXt', data }, ...rest]);
}

/** Reads the text that `withProvenance` wrote; ignores what other programs keep under the same keyword. */
export function readPngProvenance(png: Uint8Array): EmbeddedText<'not-png'> {
  const read = readPngChunks(png);
  if (read.kind !== 'chunks') return { kind: read.kind };
  const [text] = read.chunks.flatMap(({ type, data }) =>
    type === 'iTXt' ? (textOfOurs.exec(new TextDecoder().decode(data))?.[1] ?? []) : [],
  );
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

/** Keyword, end of keyword, not compressed, method 0, no language, no translated keyword. */
const writtenHeader = `${keyword}\0\0\0\0\0`;

const hasKeyword = ({ type, data }: PngChunk) =>
  type === 'iTXt' && new TextDecoder().decode(data.subarray(0, keyword.length + 1)) === `${keyword}\0`;

/** Matches our text chunk in any format number, with a language and a keyword that another program may have added. */
const textOfOurs = new RegExp(`^${keyword}\\0\\0\\0[^\\0]*\\0[^\\0]*\\0(\\{"format":\\d.*)$`, 's');
