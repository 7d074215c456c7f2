import type { PDFStructureOptions } from 'pdfkit';
import type { TextImage } from '#src/export/image/textImage.ts';
import { withoutIsolates } from '#src/figures/layout/isolates.ts';
import type { Mark, Sheet } from '#src/figures/sheet/sheet.ts';
import { maxStringLength, type SheetDocument } from './pdfDocument.ts';
import { drawShape, placeTextImage, writeText } from './pdfMarks.ts';
import { boundsOf, type PdfPart } from './pdfParts.ts';

type Drawing = {
  sheet: Sheet;
  /** In points per unit. */
  scale: number;
  /** The images of the texts that have characters the font lacks. */
  textImages: ReadonlyMap<Mark, TextImage>;
};

/** Draws parts, each as an element of the document's structure or as an artifact, in the order in which they are read. */
export function drawParts(doc: SheetDocument, parts: readonly PdfPart[], drawing: Drawing): void {
  const root = doc.struct('Document');
  doc.addStructure(root);
  for (const part of parts) {
    const draw = () => {
      for (const mark of part.marks) drawMark(doc, mark, drawing);
    };
    if (part.tag === 'Artifact') {
      doc.markContent(part.tag);
      draw();
      doc.endMarkedContent();
    } else root.add(doc.struct(part.tag, structureOptions(part, drawing), [draw]));
  }
}

function drawMark(doc: SheetDocument, mark: Mark, { scale, textImages }: Drawing): void {
  const image = textImages.get(mark);
  if (mark.kind !== 'text') drawShape(doc, mark, scale);
  else if (image === undefined) writeText(doc, mark, scale);
  else placeTextImage(doc, mark, image, scale);
}

/** Returns the alternative text and the box of a figure, in points, and the words of a text with lines that are images. */
function structureOptions({ tag, marks }: PdfPart, { sheet, scale, textImages }: Drawing): PDFStructureOptions {
  if (tag === 'Figure') {
    const [left, top, right, bottom] = boundsOf(marks, sheet);
    return { alt: sheet.description, bbox: [left * scale, top * scale, right * scale, bottom * scale] };
  }
  // The words over an image are in the order in which they are seen.
  const words = withoutIsolates(marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join(''));
  return words.length <= maxStringLength && marks.some((mark) => textImages.has(mark)) ? { actual: words } : {};
}
