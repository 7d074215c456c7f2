import { create, type Font } from 'fontkit';
import type { Fonts } from '#src/export/font/fonts.ts';
import { invisibleFont } from '#src/export/font/invisibleFont.ts';
import type { SheetDocument } from './pdfDocument.ts';

/** The names of a PDF's fonts. */
export const pdfFonts = {
  400: 'SourceSans3-Regular',
  600: 'SourceSans3-Semibold',
  invisible: 'Invisible',
} as const;

/** Adds the fonts of a document: the two weights, and an invisible font for words over rasterised texts, if there are any. */
export function addFonts(doc: SheetDocument, fonts: Fonts, invisibleWords: string): void {
  for (const weight of [400, 600] as const) addFont(doc, pdfFonts[weight], fonts[weight]);
  if (invisibleWords !== '') addFont(doc, pdfFonts.invisible, invisibleFont(fonts[400], invisibleWords));
}

/** Adds a font, of which the document embeds the glyphs that it uses. */
function addFont(doc: SheetDocument, name: string, bytes: Uint8Array): void {
  const font = create(bytes);
  // Properties of its own: by themselves fonts shape letters, turn runs and share one name.
  Object.defineProperties(font, {
    postscriptName: { value: name },
    layout: { value: (text: string) => layOut(font, text) },
  });
  doc.addFont(name, font);
}

/** Lays each character out after the one before it: without kerning and ligatures, as the sheet measures texts. */
function layOut(font: Font, text: string) {
  const glyphs = Array.from(text, (character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0));
  const positions = glyphs.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }));
  return { glyphs, positions, advanceWidth: glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) };
}
