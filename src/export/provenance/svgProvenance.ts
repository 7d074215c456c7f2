import { checksum, escapedContent, provenanceNamespace, unescapedContent } from './xmlProvenance.ts';

/** A text as the `<metadata>` of an SVG, with its checksum. */
export function svgMetadata(text: string): string {
  const content = escapedContent(text);
  return `<metadata><provenance xmlns="${provenanceNamespace}" crc32="${checksum(text)}">${content}</provenance></metadata>`;
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
  if (![`"${provenanceNamespace}"`, `'${provenanceNamespace}'`].some((name) => svg.includes(name)))
    return { kind: 'none' };
  const [, attributes = '', content = ''] = element.exec(svg) ?? [];
  const stated = /\scrc32\s*=\s*["']([0-9a-f]{8})["']/.exec(attributes)?.[1];
  const text = unescapedContent(content);
  const found = [text, text.trim()].find((each) => checksum(each) === stated);
  return found === undefined ? { kind: 'broken' } : { kind: 'text', text: found };
}
