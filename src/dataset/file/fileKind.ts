import { decodeUtf8 } from './decode.ts';

/** Names the kind of a file by its first bytes, e.g. `a JPEG image` or `a JSON file`. */
export function fileKind(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'an empty file';
  return binaryKind(bytes) ?? textKind(bytes) ?? 'a file of another kind';
}

/** The first bytes of a file, from the offset `at`. */
const binaryFormats: { what: string; at?: number; signatures: string[] }[] = [
  { what: 'a PNG image', signatures: ['\x89PNG'] },
  { what: 'a JPEG image', signatures: ['\xff\xd8\xff'] },
  { what: 'a GIF image', signatures: ['GIF8'] },
  { what: 'a WebP image', at: 8, signatures: ['WEBP'] },
  { what: 'an AVIF image', at: 4, signatures: ['ftypavif', 'ftypavis'] },
  { what: 'a HEIC image', at: 4, signatures: ['ftyphei'] },
  { what: 'a TIFF image', signatures: ['II*\0', 'MM\0*'] },
  { what: 'a PDF document', signatures: ['%PDF-'] },
  { what: 'a ZIP archive or an Office document', signatures: ['PK\x03\x04'] },
  { what: 'an Office document', signatures: ['\xd0\xcf\x11\xe0'] },
  { what: 'a compressed file', signatures: ['\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'BZh', '\xfd7zXZ'] },
];

/** Names the kind of a file that is not text by its first bytes; undefined where they do not tell it. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return binaryFormats.find(({ at = 0, signatures }) => signatures.some((mark) => start.startsWith(mark, at)))?.what;
}

const sniffBytes = 4096;

function textKind(bytes: Uint8Array): string | undefined {
  const text = decodeUtf8(bytes.subarray(0, sniffBytes), { stream: bytes.length > sniffBytes });
  if (text === undefined || text.includes('\0')) return undefined;
  if (/^\s*[{[]/.test(text)) return 'a JSON file';
  if (/^\s*<(!doctype html|html)/i.test(text)) return 'a web page';
  return /^\s*</.test(text) ? 'an XML file' : 'a text file';
}
