import { checksum, provenanceNamespace, unescapedContent } from './xmlProvenance.ts';

/** What a PDF says of where its values come from. */
export type PdfProvenance =
  | { kind: 'text'; text: string }
  | { kind: 'none' }
  | { kind: 'not-pdf' }
  | { kind: 'broken' };

const written =
  /<provenance:crc32>([0-9a-f]{8})<\/provenance:crc32>\n<provenance:text>([^<]*)<\/provenance:text>\n<\/rdf:Description>/;

/** Reads the text that `pdfOf` put into a PDF. `broken` where the file is cut off or the text was changed. */
export function pdfProvenance(bytes: Uint8Array): PdfProvenance {
  const file = new TextDecoder().decode(bytes);
  if (!file.startsWith('%PDF-')) return { kind: 'not-pdf' };
  if (!/%%EOF\s*$/.test(file.slice(-1024))) return { kind: 'broken' };
  if (!file.includes(`"${provenanceNamespace}"`)) return { kind: 'none' };
  const [, stated, content = ''] = written.exec(file) ?? [];
  const text = unescapedContent(content);
  return stated === checksum(text) ? { kind: 'text', text } : { kind: 'broken' };
}
