import type { jsPDF } from 'jspdf';
import type { Fonts } from '#src/export/font/fonts.ts';
import { basicPlaneText, invisibleFont } from '#src/export/font/invisibleFont.ts';
import { subsetFont } from '#src/export/font/subset.ts';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';

/** The fonts of a PDF by their names there; the six letters say that a font is only a part of itself. */
export const pdfFonts = {
  400: 'FIGURE+SourceSans3-Regular',
  600: 'FIGURE+SourceSans3-Semibold',
  unseen: 'FIGURE+Unseen',
} as const;

/** Gives a document the fonts that its texts need: parts of the two cuts, and an unseen one for what they lack. */
export function addFonts(doc: jsPDF, fonts: Fonts, seen: readonly TextMark[], unseen: readonly TextMark[]): void {
  for (const weight of [400, 600] as const) {
    const text = textOf(seen.filter((mark) => mark.weight === weight));
    if (text !== '') addFont(doc, pdfFonts[weight], subsetFont(fonts[weight], text));
  }
  if (unseen.length > 0) addFont(doc, pdfFonts.unseen, invisibleFont(fonts[400], basicPlaneText(textOf(unseen))));
}

const textOf = (marks: readonly TextMark[]) => marks.map(({ text }) => text).join('');

function addFont(doc: jsPDF, name: string, font: Uint8Array): void {
  doc.addFileToVFS(name, Array.from(font, (byte) => String.fromCharCode(byte)).join(''));
  doc.addFont(name, name, 'normal');
}
