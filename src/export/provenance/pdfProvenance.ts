import type { EmbeddedText } from './provenanceSchema.ts';
import { checksum, provenanceNamespace, unescapeContent } from './xmlProvenance.ts';

const xmpText =
  /<provenance:crc32>([0-9a-f]{8})<\/provenance:crc32>\n<provenance:text>([^<]*)<\/provenance:text>\n<\/rdf:Description>/;

/** Reads the provenance in a PDF's metadata. `broken` where the file is cut off or the text does not match its checksum. */
export function readPdfProvenance(bytes: Uint8Array): EmbeddedText<'not-pdf'> {
  const file = new TextDecoder().decode(bytes);
  if (!file.startsWith('%PDF-')) return { kind: 'not-pdf' };
  if (!/%%EOF\s*$/.test(file.slice(-1024))) return { kind: 'broken' };
  if (!file.includes(`"${provenanceNamespace}"`)) return { kind: 'none' };
  const [, stated, content = ''] = xmpText.exec(file) ?? [];
  const text = unescapeContent(content);
  return stated === checksum(text) ? { kind: 'text', text } : { kind: 'broken' };
}
