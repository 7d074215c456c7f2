import { type PngChunk, readPngChunks, writePngChunks } from '#src/export/encoding/pngChunks.ts';
import type { EmbeddedText } from './provenanceSchema.ts';

const keyword = 'provenance';
const pixelsPerMetre = (dpi: number) => Math.round(dpi / 0.0254);

/** What other programs show of an image: its title, its alternative text, and the language of both, e.g. `en-GB`. */
export type ImageTexts = { title: string; description: string; language: string };

/**
 * Returns a PNG with a density, in dots per inch, its provenance and, where they are given, the texts for other programs,
 * all instead of its own. Throws where it is no whole PNG.
 */
export function withProvenance(
  png: Uint8Array,
  dpi: number,
  provenance: string,
  texts?: ImageTexts,
): Uint8Array<ArrayBuffer> {
  const read = readPngChunks(png);
  if (read.kind !== 'chunks') throw new Error(`no whole png: ${read.kind}`);
  const [header, ...rest] = read.chunks.filter((chunk) => chunk.type !== 'pHYs' && !isWrittenHere(chunk));
  if (header === undefined) throw new Error('no whole png: no header');
  const described =
    texts === undefined
      ? []
      : [textChunk('Title', texts.title, texts.language), textChunk('Description', texts.description, texts.language)];
  return writePngChunks([header, densityChunk(dpi), textChunk(keyword, provenance), ...described, ...rest]);
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

/** Returns a chunk of international text: unlike the older chunks, it is in UTF-8. Its keyword is not translated. */
function textChunk(keyword: string, text: string, language = ''): PngChunk {
  const compression = '\0\0';
  return { type: 'iTXt', data: new TextEncoder().encode(`${keyword}\0${compression}${language}\0\0${text}`) };
}

/** `Title` and `Description` are keywords of the PNG specification. */
const writtenKeywords = [keyword, 'Title', 'Description'];

const isWrittenHere = ({ type, data }: PngChunk) =>
  type === 'iTXt' && writtenKeywords.some((each) => new TextDecoder().decode(data).startsWith(`${each}\0`));

/** Matches our text chunk in any format number, with a language and a keyword that another program may have added. */
const textOfOurs = new RegExp(`^${keyword}\\0\\0\\0[^\\0]*\\0[^\\0]*\\0(\\{"format":\\d.*)$`, 's');
