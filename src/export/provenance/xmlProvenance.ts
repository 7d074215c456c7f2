import { crc32 } from '#src/export/encoding/pngChunks.ts';
import { escapeXml } from '#src/export/encoding/xml.ts';

/** Names the part of a file's XML that is ours. */
export const provenanceNamespace = 'urn:published-numbers:provenance';

/** The CRC-32 of a text's UTF-8 as eight hex digits. */
export const checksum = (text: string) => crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0');

/** A text as the content of an element. Quotation marks, of which JSON is full, stand there for themselves. */
export const escapedContent = (text: string) => escapeXml(text).replaceAll('&quot;', '"');

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that the content of an element is, whichever of its characters another program wrote by name or number. */
export function unescapedContent(content: string): string {
  return content.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}
