import type PDFDocument from 'pdfkit';
import { invisibleAdvance } from '#src/export/font/invisibleFont.ts';
import type { TextImage } from '#src/export/image/textImage.ts';
import { visualOrder } from '#src/export/image/visualOrder.ts';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { textWidth } from '#src/figures/layout/text.ts';
import { flagPath, type Mark } from '#src/figures/sheet/sheet.ts';
import type { SheetDocument } from './pdfDocument.ts';
import { pdfFonts } from './pdfFonts.ts';

/** Draws a rectangle or a flag; `scale` is in points per unit. */
export function drawShape(doc: PDFDocument, mark: Exclude<Mark, TextMark>, scale: number): void {
  const points = (units: number) => toPoints(units, scale);
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, fill, stroke } = mark;
      doc.rect(points(x), points(y), points(width), points(height));
      if (stroke === undefined) doc.fill(fill);
      else doc.lineWidth(points(stroke.width)).stroke(stroke.colour);
      return;
    }
    case 'flag':
      doc
        .save()
        .translate(points(mark.x), points(mark.y))
        .scale((mark.size * scale) / 10);
      doc.path(flagPath).fill(mark.fill).restore();
      return;
    default:
      mark satisfies never;
  }
}

const line = { baseline: 'alphabetic', lineBreak: false } as const;

/** Writes a text in its weight, as wide as in the layout. */
export function writeText(doc: PDFDocument, mark: TextMark, scale: number): void {
  const { x, y, text, size, weight, fill, anchor } = mark;
  const left = anchor === 'end' ? x - textWidth(text.trimEnd(), size, weight) : x;
  doc.font(pdfFonts[weight], toPoints(size, scale)).fillColor(fill);
  doc.text(text, toPoints(left, scale), toPoints(y, scale), line);
}

/**
 * Places the image of a text, and over it the invisible text at the same width, in the order in which it is seen: readers
 * bring words from right to left into their order themselves.
 */
export function placeTextImage(
  doc: SheetDocument,
  { y, text, size }: TextMark,
  picture: TextImage,
  scale: number,
): void {
  const [left, width] = [toPoints(picture.x, scale), toPoints(picture.width, scale)];
  doc.image(doc.addPixels(picture.pixels), left, toPoints(picture.y, scale), {
    width,
    height: toPoints(picture.height, scale),
  });
  const words = visualOrder(text);
  const fontSize = toPoints(size, scale);
  const natural = (fontSize * [...words].length * invisibleAdvance) / 1000;
  if (natural === 0) return;
  doc.save().font(pdfFonts.invisible, fontSize).addContent(invisibleMode);
  doc.text(words, left, toPoints(y, scale), { ...line, horizontalScaling: toPoints(width / natural, 100) });
  doc.restore();
}

/** The operator for texts that neither fill nor stroke their letters. */
const invisibleMode = '3 Tr';

/** Rounds to a thousandth of a point. */
const toPoints = (units: number, scale: number) => Math.round(units * scale * 1000) / 1000;
