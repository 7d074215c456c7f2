import type { EmbeddedText } from './provenanceSchema.ts';
import { checksum, escapeContent, provenanceNamespace, unescapeContent } from './xmlProvenance.ts';

/** Returns the `<metadata>` element of an SVG with a text and its checksum. */
export function svgMetadata(text: string): string {
  const content = escapeContent(text);
  return `<metadata><provenance xmlns="${provenanceNamespace}" crc32="${checksum(text)}">${content}</provenance></metadata>`;
}

const svgStart = /^\s*(?:<\?[^>]*>\s*)*(?:<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>\s*)?<(?:[\w.-]+:)?svg[\s>]/i;
const svgEnd = /<\/(?:[\w.-]+:)?svg\s*>$/;
/** Other programs may add a prefix to the element when they save the file. */
const element = /<(?:[\w.-]+:)?provenance(\s[^<>]*)>([^<]*)<\/(?:[\w.-]+:)?provenance\s*>/;

/**
 * Reads the text that `svgMetadata` wrote, also where another program saved the file with more white space. `broken` where
 * the file is cut off or the text does not match its checksum.
 *
 * Uses no XML parser: the page's policy refuses one, and Node has none.
 */
export function readSvgProvenance(file: string): EmbeddedText<'not-svg'> {
  const svg = file.replace(/<!--.*?(?:-->|$)/gs, '');
  if (!svgStart.test(svg)) return { kind: 'not-svg' };
  if (!svgEnd.test(svg.trimEnd())) return { kind: 'broken' };
  if (![`"${provenanceNamespace}"`, `'${provenanceNamespace}'`].some((name) => svg.includes(name)))
    return { kind: 'none' };
  const [, attributes = '', content = ''] = element.exec(svg) ?? [];
  const stated = /\scrc32\s*=\s*["']([0-9a-f]{8})["']/.exec(attributes)?.[1];
  const text = unescapeContent(content);
  const found = [text, text.trim()].find((each) => checksum(each) === stated);
  return found === undefined ? { kind: 'broken' } : { kind: 'text', text: found };
}
