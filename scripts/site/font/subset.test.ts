import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import subset from 'subset-font';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Cut, cutFont, unicodeRange } from './subset.ts';

const whole = readFileSync('node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2');

function open(bytes: Uint8Array) {
  const font = create(Buffer.from(bytes));
  if (font.isCollection) throw new Error('one font expected');
  return font;
}

describe('a cut', () => {
  let cut: Cut;
  beforeAll(async () => {
    cut = await cutFont(whole, 'AVIfi→£€ 019');
  });

  test('holds these characters, as far as the font does, and nothing else', () => {
    expect([...open(cut.bytes).characterSet].sort((a, b) => a - b)).toEqual([
      ...[...' 019AIVfi£€'].map((character) => character.codePointAt(0)),
      0xffff,
    ]);
    expect(cut.range).toBe('U+20,U+30-31,U+39,U+41,U+49,U+56,U+66,U+69,U+A3,U+20AC');
  });

  test('leaves the rest to the whole font', () => {
    expect(cut.restRange).toMatch(/^U\+21-2F,U\+32-38,U\+3A-40,U\+42-48,U\+4A-55,/);
  });

  test('has the heights and widths of the whole', () => {
    const [own, its] = [open(cut.bytes), open(whole)];
    expect([own.ascent, own.descent, own.lineGap]).toEqual([its.ascent, its.descent, its.lineGap]);
    for (const character of [0x30, 0x39, 0x41, 0x20ac]) {
      expect(own.glyphForCodePoint(character).advanceWidth).toBe(its.glyphForCodePoint(character).advanceWidth);
    }
  });

  test('can still place pairs closer and join letters', async () => {
    const plain = Buffer.from(await subset(cut.bytes, 'AVIfi019', { targetFormat: 'sfnt' }));
    expect(['kern', 'liga', 'frac'].map((feature) => plain.includes(feature))).toEqual([true, true, false]);
  });

  test('is the same each time', async () => {
    expect((await cutFont(whole, 'AVIfi→£€ 019')).bytes).toEqual(cut.bytes);
  });
});

test('neighbours are a range', () => {
  expect(unicodeRange([0x20, 0x41, 0x42, 0x43, 0x2019])).toBe('U+20,U+41-43,U+2019');
});
