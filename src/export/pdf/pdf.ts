import { toBytes } from 'pdfkit/output';
import type { Fonts } from '#src/export/font/fonts.ts';
import { printWidth } from '#src/export/image/pixels.ts';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { hasGlyphsFor } from '#src/figures/layout/text.ts';
import type { Mark, Sheet } from '#src/figures/sheet/sheet.ts';
import { colours } from '#src/figures/theme.ts';
import { drawParts } from './drawParts.ts';
import { SheetDocument } from './pdfDocument.ts';
import { addFonts } from './pdfFonts.ts';
import type { TextImage } from './pdfMarks.ts';
import { type PdfPart, pdfParts } from './pdfParts.ts';
import { visualOrder } from './visualOrder.ts';

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
 * Renders a sheet as a tagged PDF of one page in its size, with shapes as vectors and texts as text. `rasterisedLines`
 * counts the texts that are images, each under its invisible text. The same sheet and content give the same bytes in any
 * time zone. Rejects where a text has to be rasterised and `rasteriseText` is undefined.
 */
export async function renderPdf(
  sheet: Sheet,
  content: PdfContent,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; rasterisedLines: number }> {
  const scale = pointsPerUnit(sheet);
  const parts = pdfParts(sheet.marks.flatMap(normaliseMark));
  const texts = parts.flatMap(({ marks }) => marks).filter((mark) => mark.kind === 'text');
  const textImages = await rasteriseTexts(texts, content);
  const doc = new SheetDocument({
    ...content,
    title: sheet.title,
    description: sheet.description,
    name: `${sheet.id}-${sheet.size}-${sheet.notes}`,
    width: sheet.width * scale,
    height: sheet.height * scale,
  });
  addFonts(doc, content.fonts, [...textImages.keys()].map(({ text }) => visualOrder(text)).join(''));
  drawParts(doc, withBackground(parts, sheet, content), { sheet, scale, textImages });
  const bytes = toBytes(doc);
  doc.end();
  return { bytes: await bytes, rasterisedLines: textImages.size };
}

function withBackground(parts: readonly PdfPart[], { width, height }: Sheet, { background }: PdfContent): PdfPart[] {
  if (background === 'transparent') return [...parts];
  const ground: Mark = { kind: 'rect', x: 0, y: 0, width, height, fill: colours.paper };
  return [{ tag: 'Artifact', marks: [ground] }, ...parts];
}

/** PDF readers show no page with a longer side; in points. */
const maxPagePoints = 14_400;

function pointsPerUnit(sheet: Sheet): number {
  const { width, height } = sheet;
  const points = printWidth(sheet) * (72 / 25.4);
  return Math.min(points / width, maxPagePoints / width, maxPagePoints / height);
}

/** Returns a mark with its text normalised; none where no text is left. */
function normaliseMark(mark: Mark): Mark[] {
  if (mark.kind !== 'text') return [mark];
  const text = normaliseText(mark.text);
  return text === '' ? [] : [{ ...mark, text }];
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
