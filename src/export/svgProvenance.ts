import { crc32 } from './pngChunks.ts';

const namespace = 'urn:published-numbers:provenance';

/** A text as the `<metadata>` of an SVG, with its checksum. */
export function svgMetadata(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<metadata><provenance xmlns="${namespace}" crc32="${checksum(text)}">${escaped}</provenance></metadata>`;
}

/** What an SVG says of where its values come from. */
export type SvgProvenance =
  | { kind: 'text'; text: string }
  | { kind: 'none' }
  | { kind: 'not-svg' }
  | { kind: 'broken' };

const svgStart = /^\s*(?:<\?[^>]*>\s*)*(?:<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>\s*)?<(?:[\w.-]+:)?svg[\s>]/i;
const svgEnd = /<\/(?:[\w.-]+:)?svg\s*>$/;
/** Other programs may give the element a prefix when they save the file again. */
const element = /<(?:[\w.-]+:)?provenance(\s[^<>]*)>([^<]*)<\/(?:[\w.-]+:)?provenance\s*>/;

/**
 * Reads the text that `svgMetadata` wrote, also where another program saved the file again with more white space.
 * `broken` where the file is cut off or the text does not match its checksum. A reader of its own for this one element:
 * a strict page lets no text become a document, and Node has no parser.
 */
export function svgProvenance(file: string): SvgProvenance {
  const svg = file.replace(/<!--.*?(?:-->|$)/gs, '');
  if (!svgStart.test(svg)) return { kind: 'not-svg' };
  if (!svgEnd.test(svg.trimEnd())) return { kind: 'broken' };
  if (!svg.includes(`"${namespace}"`) && !svg.includes(`'${namespace}'`)) return { kind: 'none' };
  const [, attributes = '', content = ''] = element.exec(svg) ?? [];
  const stated = /\scrc32\s*=\s*["']([0-9a-f]{8})["']/.exec(attributes)?.[1];
  const text = unescaped(content);
  const found = [text, text.trim()].find((each) => checksum(each) === stated);
  return found === undefined ? { kind: 'broken' } : { kind: 'text', text: found };
}

const checksum = (text: string) => crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0');

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}
