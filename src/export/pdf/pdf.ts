import { toBytes } from 'pdfkit/output';
import type { Fonts } from '#src/export/font/fonts.ts';
import { drawnText } from '#src/export/image/drawnText.ts';
import { printWidth } from '#src/export/image/pixels.ts';
import { type RasteriseText, rasteriseTexts } from '#src/export/image/textImage.ts';
import { visualOrder } from '#src/export/image/visualOrder.ts';
import type { Mark, Sheet } from '#src/figures/sheet/sheet.ts';
import { colours } from '#src/figures/theme.ts';
import { drawParts } from './drawParts.ts';
import { SheetDocument } from './pdfDocument.ts';
import { addFonts } from './pdfFonts.ts';
import { type PdfPart, pdfParts } from './pdfParts.ts';

/** What a PDF holds beside the sheet; `rasteriseText` draws texts that have characters which the font lacks. */
export type PdfContent = {
  fonts: Fonts;
  provenance: string;
  source: string;
  language: string;
  background: 'white' | 'transparent';
  rasteriseText: RasteriseText;
};

/**
 * Renders a sheet as a tagged PDF of one page in its size, with shapes as vectors and texts as text. `rasterisedLines`
 * counts the texts that are images, each under its invisible text. The same sheet and content give the same bytes in any
 * time zone.
 */
export async function renderPdf(
  sheet: Sheet,
  content: PdfContent,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; rasterisedLines: number }> {
  const scale = pointsPerUnit(sheet);
  const parts = pdfParts(sheet.marks.flatMap(normaliseMark));
  const texts = parts.flatMap(({ marks }) => marks).filter((mark) => mark.kind === 'text');
  const textImages = await rasteriseTexts(texts, content.rasteriseText);
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
  const text = drawnText(mark.text);
  return text === '' ? [] : [{ ...mark, text }];
}
