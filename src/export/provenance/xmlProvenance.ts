import { crc32 } from '#src/export/encoding/pngChunks.ts';
import { escapeXml } from '#src/export/encoding/xml.ts';

/** The XML namespace of provenance in files. */
export const provenanceNamespace = 'urn:published-numbers:provenance';

/** Returns the CRC-32 of a text's UTF-8 as eight hex digits, e.g. `cbf43926` for `123456789`. */
export const checksum = (text: string) => crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0');

/** Escapes a text for the content of an element, but not its quotation marks, of which JSON is full. */
export const escapeContent = (text: string) => escapeXml(text).replaceAll('&quot;', '"');

const namedEntities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Returns the text of an element's content; resolves the named and numbered entities that other programs write. */
export function unescapeContent(content: string): string {
  return content.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return namedEntities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}
