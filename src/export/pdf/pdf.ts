import { jsPDF } from 'jspdf';
import type { Fonts } from '#src/export/font/fonts.ts';
import { printWidth } from '#src/export/image/pixels.ts';
import { checksum } from '#src/export/provenance/xmlProvenance.ts';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { hasGlyphsFor } from '#src/figures/layout/text.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { colours } from '#src/figures/theme.ts';
import { addFonts } from './pdfFonts.ts';
import { drawShape, placeTextImage, type TextImage, writeText } from './pdfMarks.ts';
import { pdfMetadata } from './pdfMetadata.ts';

/** What a PDF holds beside the sheet; `rasteriseText` draws texts that the font lacks, in a browser only. */
export type PdfContent = {
  fonts: Fonts;
  provenance: string;
  source: string;
  language: string;
  background: 'white' | 'transparent';
  rasteriseText?: ((mark: TextMark) => Promise<TextImage>) | undefined;
};

/**
 * Renders a sheet as a PDF of one page in its size, with shapes as vectors and texts as text. `rasterisedLines` counts the
 * texts that are images, each under its invisible text. The same sheet and content give the same bytes in any time zone.
 * Rejects where a text has to be rasterised and `rasteriseText` is undefined.
 */
export async function renderPdf(
  sheet: Sheet,
  content: PdfContent,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; rasterisedLines: number }> {
  const scale = pointsPerUnit(sheet);
  const marks = sheet.marks.map((mark) => (mark.kind === 'text' ? { ...mark, text: normaliseText(mark.text) } : mark));
  const texts = marks.flatMap((mark) => (mark.kind === 'text' && mark.text !== '' ? [mark] : []));
  const textImages = await rasteriseTexts(texts, content);
  const doc = createDocument(sheet, content, scale);
  const visible = texts.filter((mark) => !textImages.has(mark));
  addFonts(doc, content.fonts, visible, [...textImages.keys()]);
  if (content.background === 'white')
    doc.setFillColor(colours.paper).rect(0, 0, sheet.width * scale, sheet.height * scale, 'F');
  for (const mark of marks) {
    const picture = mark.kind === 'text' ? textImages.get(mark) : undefined;
    if (mark.kind !== 'text') drawShape(doc, mark, scale);
    else if (picture !== undefined) placeTextImage(doc, mark, picture, scale);
    else if (mark.text !== '') writeText(doc, mark, scale);
  }
  return { bytes: new Uint8Array(doc.output('arraybuffer')), rasterisedLines: textImages.size };
}

/** PDF readers show no page with a longer side; in points. */
const maxPagePoints = 14_400;

function pointsPerUnit(sheet: Sheet): number {
  const { width, height } = sheet;
  const points = printWidth(sheet) * (72 / 25.4);
  return Math.min(points / width, maxPagePoints / width, maxPagePoints / height);
}

/** Composes letters with their accents, drops characters that only allow a line break, and makes every space a plain one. */
function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\t\n\v\f\r\u00a0]/g, ' ');
}

/** Returns images of the texts that have characters the font lacks. */
async function rasteriseTexts(
  texts: readonly TextMark[],
  { rasteriseText }: PdfContent,
): Promise<Map<TextMark, TextImage>> {
  const pictures = new Map<TextMark, TextImage>();
  for (const mark of texts) {
    if (hasGlyphsFor(mark.text, mark.weight)) continue;
    if (rasteriseText === undefined) throw new Error(`no picture for a text that the font lacks: ${mark.text}`);
    pictures.set(mark, await rasteriseText(mark));
  }
  return pictures;
}

function createDocument(sheet: Sheet, { provenance, source, language }: PdfContent, scale: number): jsPDF {
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
