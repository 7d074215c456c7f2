import type { TextPosition } from '#src/dataset/check/problem.ts';
import { decodeUtf8 } from './decode.ts';
import { binaryKind } from './fileKind.ts';
import { positionAt } from './textPosition.ts';

/** Why bytes are not read, and where. */
export type EncodingFault = TextPosition & { message: string };

const remedy = 'save it as UTF-8';
const marks = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];
const whiteSpace = new Set([0x09, 0x0a, 0x0d, 0x20]);
const start: TextPosition = { line: 1, column: 1 };

/** Returns whether bytes are nothing but white space, with or without a byte order mark. */
export function isBlank(bytes: Uint8Array): boolean {
  const mark = marks.find((each) => each.every((byte, index) => bytes[index] === byte)) ?? [];
  return bytes.subarray(mark.length).every((byte) => whiteSpace.has(byte));
}

/** Returns why bytes cannot be read as UTF-8, and where; undefined where they can be. */
export function encodingFault(bytes: Uint8Array): EncodingFault | undefined {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { ...start, message: `is ${wide}, not UTF-8; ${remedy}` };
  if (decodeUtf8(bytes) !== undefined) return undefined;
  const kind = binaryKind(bytes);
  if (kind !== undefined) return { ...start, message: `is ${kind}, not plain text` };
  const end = validLength(bytes);
  const byte = bytes[end] ?? 0;
  const hex = `0x${byte.toString(16).padStart(2, '0')}`;
  const place = positionAt(new TextDecoder().decode(bytes.subarray(0, end)));
  if (isText(bytes)) {
    const sign = byte < 0xa0 ? `byte ${hex}` : JSON.stringify(String.fromCharCode(byte));
    const name = bytes.some((each) => each >= 0x80 && each < 0xa0) ? 'Windows-1252' : 'Latin-1';
    return { ...place, message: `is not UTF-8 but, by its ${sign}, ${name}; ${remedy}` };
  }
  return { ...place, message: `is not UTF-8: the byte ${hex} belongs to no character` };
}

/** Returns UTF-16 or UTF-32 where a byte order mark, or the zeros around the first character, tell so. */
function wideEncoding(bytes: Uint8Array): 'UTF-16' | 'UTF-32' | undefined {
  const [first = 1, second = 1, third = 1, fourth = 1] = bytes;
  const [isLittle, isBig] = [first === 0xff && second === 0xfe, first === 0xfe && second === 0xff];
  if ((isLittle && third === 0 && fourth === 0) || (first === 0 && second === 0)) return 'UTF-32';
  if (first !== 0 && second === 0 && third === 0 && fourth === 0) return 'UTF-32';
  return isLittle || isBig || first === 0 || second === 0 ? 'UTF-16' : undefined;
}

/** Returns how many bytes from the start are UTF-8; a last character that is cut short does not count. */
function validLength(bytes: Uint8Array): number {
  let [valid, invalid] = [0, bytes.length + 1];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodeUtf8(bytes.subarray(0, middle), { stream: true }) === undefined) invalid = middle;
    else valid = middle;
  }
  while (valid > 0 && decodeUtf8(bytes.subarray(0, valid)) === undefined) valid -= 1;
  return valid;
}

/** Returns whether no byte is a control character, as in a picture or an archive. */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || whiteSpace.has(byte));
}
