/** What a file is that is neither PNG, SVG nor PDF, in words, by its first bytes: `a JPEG image`, `a JSON file`. */
export function fileKind(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'an empty file';
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const binary = binaries.find(({ at = 0, marks }) => marks.some((mark) => start.startsWith(mark, at)));
  return binary?.what ?? textKind(bytes) ?? 'a file of another kind';
}

/** What stands in a file's first bytes, and from which on. */
const binaries: { what: string; at?: number; marks: string[] }[] = [
  { what: 'a JPEG image', marks: ['\xff\xd8\xff'] },
  { what: 'a GIF image', marks: ['GIF8'] },
  { what: 'a WebP image', at: 8, marks: ['WEBP'] },
  { what: 'an AVIF image', at: 4, marks: ['ftypavif', 'ftypavis'] },
  { what: 'a HEIC image', at: 4, marks: ['ftyphei'] },
  { what: 'a TIFF image', marks: ['II*\0', 'MM\0*'] },
  { what: 'a ZIP archive or an Office document', marks: ['PK\x03\x04'] },
];

/** How much of a text is looked at, in bytes. */
const glance = 4096;

function textKind(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes.subarray(0, glance), bytes.length > glance);
  if (text === undefined || text.includes('\0')) return undefined;
  if (/^\s*[{[]/.test(text)) return 'a JSON file';
  if (/^\s*<(!doctype html|html)/i.test(text)) return 'a web page';
  return /^\s*</.test(text) ? 'an XML file' : 'a text file';
}

/** Bytes as UTF-8, where they are that; `more` lets the last character be cut off. */
function decoded(bytes: Uint8Array, more: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: more });
  } catch {
    return undefined;
  }
}
