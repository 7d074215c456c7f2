import type { jsPDF } from 'jspdf';
import type { Fonts } from '#src/export/font/fonts.ts';
import { invisibleFont, invisibleWords } from '#src/export/font/invisibleFont.ts';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';

/** The names of a PDF's fonts; a prefix of six letters marks a subset, to which jsPDF cuts each font. */
export const pdfFonts = {
  400: 'FIGURE+SourceSans3-Regular',
  600: 'FIGURE+SourceSans3-Semibold',
  invisible: 'FIGURE+Invisible',
} as const;

/** Adds the fonts that a document's texts need: the two weights, and an invisible font over rasterised texts. */
export function addFonts(doc: jsPDF, fonts: Fonts, visible: readonly TextMark[], invisible: readonly TextMark[]): void {
  for (const weight of [400, 600] as const)
    if (visible.some((mark) => mark.weight === weight)) addFont(doc, pdfFonts[weight], fonts[weight]);
  if (invisible.length > 0)
    addFont(doc, pdfFonts.invisible, invisibleFont(fonts[400], invisibleWords(textOf(invisible))));
}

const textOf = (marks: readonly TextMark[]) => marks.map(({ text }) => text).join('');

function addFont(doc: jsPDF, name: string, font: Uint8Array): void {
  doc.addFileToVFS(name, Array.from(font, (byte) => String.fromCharCode(byte)).join(''));
  doc.addFont(name, name, 'normal');
}
