import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { hasGlyphsFor, subsetFont } from './subset.ts';

const cuts = [400, 600] as const;
const cutOf = (cut: 400 | 600) => readFileSync(`src/export/font/source-sans-3-${cut}.ttf`);

/** A font as another program reads it. */
function opened(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if (font.isCollection) throw new Error('one font expected: a collection');
  return font;
}

const glyph = (font: Font, character: string) => font.glyphForCodePoint(character.codePointAt(0) ?? 0);
const outline = (font: Font, character: string) => glyph(font, character).path.toSVG();

/** The sum of the 32-bit numbers in a part of a file. */
function sum(bytes: Uint8Array, from: number, length: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = from; at < from + length; at += 4) total = (total + view.getUint32(at)) >>> 0;
  return total;
}

describe.each(cuts)('a part of cut %i', (cut) => {
  const whole = opened(cutOf(cut));
  const text = 'Harbour: −£61,017 “tt fi” é ½ · Ä';
  const part = opened(subsetFont(cutOf(cut), text));

  test('holds the characters of the text and no others', () => {
    const codes = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
    expect([...part.characterSet].filter((code) => code !== 0xffff).sort((a, b) => a - b)).toEqual(codes);
  });

  test('draws them as the whole font does, as wide as there', () => {
    for (const character of text) {
      expect(outline(part, character), character).toBe(outline(whole, character));
      expect(glyph(part, character).advanceWidth, character).toBe(glyph(whole, character).advanceWidth);
    }
  });

  test('draws nothing under the numbers of the others', () => {
    const others = [...'BCDGZ'].map((character) => part.getGlyph(glyph(whole, character).id));
    expect(others.map(({ path }) => path.toSVG())).toEqual(['', '', '', '', '']);
  });

  test('is far smaller than the whole', () => {
    expect(subsetFont(cutOf(cut), 'Repairs 61').length).toBeLessThan(cutOf(cut).length / 4);
    expect(subsetFont(cutOf(cut), text).length).toBeLessThan(cutOf(cut).length / 2);
  });

  test('has right checksums', () => {
    const bytes = subsetFont(cutOf(cut), text);
    expect(sum(bytes, 0, bytes.length)).toBe(0xb1b0afba);
    const view = new DataView(bytes.buffer);
    const heads = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
    const named = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
    for (const at of heads.filter((head) => named(head) !== 'head')) {
      const [start, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      expect(start % 4).toBe(0);
      expect(sum(bytes, start, Math.ceil(length / 4) * 4), named(at)).toBe(view.getUint32(at + 4));
    }
  });

  test('is the same whatever the order of its characters', () => {
    expect(subsetFont(cutOf(cut), 'Repair')).toEqual(subsetFont(cutOf(cut), 'riapeRRR'));
  });
});

test('a part of every character draws every character', () => {
  const whole = opened(cutOf(400));
  const all = String.fromCodePoint(...[...whole.characterSet].filter((code) => code !== 0xffff));
  const part = opened(subsetFont(cutOf(400), all));
  expect([...all].filter((character) => outline(part, character) !== outline(whole, character))).toEqual([]);
});

test('the font itself is left as it is', () => {
  const font = cutOf(400);
  subsetFont(font, 'Repairs 61');
  expect(font.equals(cutOf(400))).toBe(true);
});

test('a text without any character that the font holds gives a font that opens', () => {
  expect([...opened(subsetFont(cutOf(400), 'ביקורים')).characterSet].filter((code) => code !== 0xffff)).toEqual([]);
});

test('the font holds quotes, fractions and accents, but neither other scripts nor emoji', () => {
  expect(hasGlyphsFor(cutOf(400), '“½ – é”')).toBe(true);
  expect(['ש', '訪', '🛶', '\u{ffff}', 'a🛶'].map((text) => hasGlyphsFor(cutOf(400), text))).toEqual(
    Array.from({ length: 5 }, () => false),
  );
});

test('what is no truetype font is refused', () => {
  expect(() => subsetFont(new TextEncoder().encode('wOF2 and more bytes'), 'a')).toThrow(
    'no truetype font: it begins with 774f4632',
  );
});
