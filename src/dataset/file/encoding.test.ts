import { describe, expect, test } from 'vitest';
import { encodingFault, isBlank } from './encoding.ts';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
const swapped = (bytes: Uint8Array) => bytes.map((_, index) => bytes[index ^ 1] ?? 0);

describe('what is not UTF-8 is named, with its place', () => {
  test.each<[string, Uint8Array, string, number, number]>([
    ['Latin-1', latin('{\n "a": "caf\xe9"'), 'is not UTF-8 but, by its "é", Latin-1; save it as UTF-8', 2, 11],
    [
      'Windows-1252',
      latin('{"a": "\x93b\x94"'),
      'is not UTF-8 but, by its byte 0x93, Windows-1252; save it as UTF-8',
      1,
      8,
    ],
    ['UTF-16', utf16('\ufeff{"a": 1}'), 'is UTF-16, not UTF-8; save it as UTF-8', 1, 1],
    ['UTF-16 the other way round', swapped(utf16('\ufeff{"a": 1}')), 'is UTF-16, not UTF-8; save it as UTF-8', 1, 1],
    ['UTF-16 without a mark', utf16('{"a": 1}'), 'is UTF-16, not UTF-8; save it as UTF-8', 1, 1],
    ['UTF-32', Uint8Array.of(0x7b, 0, 0, 0, 0x7d, 0, 0, 0), 'is UTF-32, not UTF-8; save it as UTF-8', 1, 1],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a), 'is a PNG image, not plain text', 1, 1],
    ['an archive', latin('PK\x03\x04\x14\0\xbb'), 'is a ZIP archive or an Office document, not plain text', 1, 1],
    ['a compressed file', latin('\x1f\x8b\x08\0'), 'is a compressed file, not plain text', 1, 1],
    ['a document', latin('%PDF-1.7\n\xb5\xed'), 'is a PDF document, not plain text', 1, 1],
    [
      'a character cut short',
      Uint8Array.of(0x7b, 0x01, 0x0a, 0xc3, 0xa9, 0xe2, 0x82),
      'is not UTF-8: the byte 0xe2 belongs to no character',
      2,
      2,
    ],
  ])('%s', (_, bytes, message, line, column) => {
    expect(encodingFault(bytes)).toEqual({ message, line, column });
  });
});

test.each(['{"a": "é€𝕏"}', '\ufeff{}', 'a', ''])('%j is UTF-8', (text) => {
  expect(encodingFault(new TextEncoder().encode(text))).toBeUndefined();
});

test('a file with a character in it is not blank', () => {
  expect([isBlank(latin(' \n')), isBlank(latin(' a')), isBlank(latin('\0'))]).toEqual([true, false, false]);
});
