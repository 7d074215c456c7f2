import { jsPDF } from 'jspdf';
import type { Fonts } from '#src/export/font/fonts.ts';
import { hasGlyphsFor } from '#src/export/font/subset.ts';
import { checksum } from '#src/export/provenance/xmlProvenance.ts';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { colours } from '#src/figures/theme.ts';
import { addFonts } from './pdfFonts.ts';
import { drawShape, type Picture, placePicture, writeText } from './pdfMarks.ts';
import { pdfMetadata } from './pdfMetadata.ts';

/**
 * What a PDF holds beside the sheet: the fonts, the provenance as JSON, the source in words, the language's tag.
 * `picture` draws a text with characters that the font lacks, as only a browser can.
 */
export type PdfInside = {
  fonts: Fonts;
  provenance: string;
  source: string;
  language: string;
  background: 'white' | 'transparent';
  picture?: ((mark: TextMark) => Promise<Picture>) | undefined;
};

/**
 * A sheet as a PDF of one page in its size: shapes as vectors, texts as texts. `pictured` is how many texts went in as
 * pictures, with their words unseen over them. The same sheet and inside give the same bytes in any time zone.
 * Throws where a text needs a picture and nobody draws one.
 */
export async function pdfOf(
  sheet: Sheet,
  inside: PdfInside,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; pictured: number }> {
  const scale = pointsPerUnit(sheet);
  const marks = sheet.marks.map((mark) => (mark.kind === 'text' ? { ...mark, text: settable(mark.text) } : mark));
  const texts = marks.flatMap((mark) => (mark.kind === 'text' && mark.text !== '' ? [mark] : []));
  const pictures = await picturesOf(texts, inside);
  const doc = emptyPage(sheet, inside, scale);
  addFonts(
    doc,
    inside.fonts,
    texts.filter((mark) => !pictures.has(mark)),
    [...pictures.keys()],
  );
  if (inside.background === 'white')
    doc.setFillColor(colours.paper).rect(0, 0, sheet.width * scale, sheet.height * scale, 'F');
  for (const mark of marks) {
    const picture = mark.kind === 'text' ? pictures.get(mark) : undefined;
    if (mark.kind !== 'text') drawShape(doc, mark, scale);
    else if (picture !== undefined) placePicture(doc, mark, picture, scale);
    else if (mark.text !== '') writeText(doc, mark, scale);
  }
  return { bytes: new Uint8Array(doc.output('arraybuffer')), pictured: pictures.size };
}

/** Readers of PDF bear no page that is longer, in points. */
const longest = 14_400;

function pointsPerUnit({ width, height, measured: { unit, across } }: Sheet): number {
  const points = across * (unit === 'px' ? 72 / 96 : 72 / 25.4);
  return Math.min(points / width, longest / width, longest / height);
}

/** Letters and their accents as one character where there is one; without characters that only say where to break; every space a plain one. */
function settable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\t\n\v\f\r\u00a0]/g, ' ');
}

/** The pictures of the texts that the font cannot set. */
async function picturesOf(texts: readonly TextMark[], { fonts, picture }: PdfInside): Promise<Map<TextMark, Picture>> {
  const pictures = new Map<TextMark, Picture>();
  for (const mark of texts) {
    if (hasGlyphsFor(fonts[mark.weight], mark.text)) continue;
    if (picture === undefined) throw new Error(`no picture for a text that the font lacks: ${mark.text}`);
    pictures.set(mark, await picture(mark));
  }
  return pictures;
}

function emptyPage(sheet: Sheet, { provenance, source, language }: PdfInside, scale: number): jsPDF {
  const { id, size, title, description, width, height } = sheet;
  const doc = new jsPDF({
    unit: 'pt',
    format: [width * scale, height * scale],
    orientation: width > height ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
    precision: 3,
    floatPrecision: 3,
  });
  doc.setDocumentProperties({ title, subject: source });
  doc.setCreationDate("D:20000101000000+00'00'");
  doc.setFileId([provenance, title, description, `${id}-${size}`].map(checksum).join('').toUpperCase());
  doc.addMetadata(pdfMetadata({ title, source, language, provenance }), true);
  doc.internal.events.subscribe('putCatalog', function (this: { internal: { write: (line: string) => void } }) {
    if (/^[a-z\d-]+$/i.test(language)) this.internal.write(`/Lang (${language})`);
    this.internal.write('/ViewerPreferences << /DisplayDocTitle true >>');
  });
  return doc;
}
