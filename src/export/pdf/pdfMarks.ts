import type { jsPDF } from 'jspdf';
import { invisibleAdvance, invisibleWords } from '#src/export/font/invisibleFont.ts';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { textWidth } from '#src/figures/layout/text.ts';
import { isIsolatedRightToLeft, isolatedParts } from '#src/figures/sheet/isolates.ts';
import { flagPath, type Mark } from '#src/figures/sheet/sheet.ts';
import { pdfFonts } from './pdfFonts.ts';

/** A rasterised text: a PNG and its place, in the units of the sheet. */
export type TextImage = { png: Uint8Array; x: number; y: number; width: number; height: number };

type Shape = Exclude<Mark, TextMark>;

/** Draws a rectangle or a flag; `scale` is in points per unit. */
export function drawShape(doc: jsPDF, mark: Shape, scale: number): void {
  switch (mark.kind) {
    case 'rect': {
      const { stroke } = mark;
      if (stroke === undefined) doc.setFillColor(mark.fill);
      else doc.setDrawColor(stroke.colour).setLineWidth(stroke.width * scale);
      const style = stroke === undefined ? 'F' : 'S';
      doc.rect(mark.x * scale, mark.y * scale, mark.width * scale, mark.height * scale, style);
      return;
    }
    case 'flag': {
      doc.setFillColor(mark.fill);
      const sized = (value: number) => (value * mark.size) / 10;
      const corners = flagCorners.map(([x, y]) => [(mark.x + sized(x)) * scale, (mark.y + sized(y)) * scale]);
      doc.path([...corners.map((c, index) => ({ op: index === 0 ? 'm' : 'l', c })), { op: 'h' }]).fill();
      return;
    }
    default:
      mark satisfies never;
  }
}

/** Writes a text in its weight. The font has no kerning and no ligatures, so that it is as wide as in the layout. */
export function writeText(doc: jsPDF, { x, y, text, size, weight, fill, anchor }: TextMark, scale: number): void {
  const left = anchor === 'end' ? x - textWidth(text, size, weight) : x;
  doc.setFont(pdfFonts[weight], 'normal').setFontSize(points(size, scale)).setTextColor(fill);
  doc.text(text, left * scale, y * scale, { isInputVisual: false, isOutputVisual: false });
}

/** Places the image of a text, and over it the invisible text at the same width. */
export function placeTextImage(doc: jsPDF, { x, y, text, size }: TextMark, picture: TextImage, scale: number): void {
  const [left, width] = [picture.x * scale, picture.width * scale];
  const name = `${x} ${y} ${text}`;
  doc.addImage(picture.png, 'PNG', left, picture.y * scale, width, picture.height * scale, name, 'FAST');
  const parts = isolatedParts(text).map((part) => ({
    words: invisibleWords(part),
    isRtl: isIsolatedRightToLeft(part),
  }));
  const letters = parts.reduce((sum, { words }) => sum + words.length, 0);
  if (letters === 0) return;
  const natural = (points(size, scale) * letters * invisibleAdvance) / 1000;
  let placed = 0;
  doc.saveGraphicsState().setFont(pdfFonts.invisible, 'normal').setFontSize(points(size, scale));
  for (const { words, isRtl } of parts) {
    if (words === '') continue;
    const start = left + (width * placed) / letters;
    placeInvisibleWords(doc, words, isRtl, { x: start, y: y * scale, stretch: width / natural });
    placed += words.length;
  }
  doc.restoreGraphicsState();
}

type InvisiblePlace = { x: number; y: number; stretch: number };

/** Writes words in their logical order; jsPDF brings them into the order in which they are seen. */
function placeInvisibleWords(doc: jsPDF, words: string, isRtl: boolean, { x, y, stretch }: InvisiblePlace): void {
  // Readers search for plain Arabic letters, not for the presentation forms that jsPDF replaces them by.
  const plain = doc.internal.events.subscribe('preProcessText', (payload: { text: unknown }) => {
    payload.text = [words];
  });
  doc.text(words, x, y, {
    renderingMode: 'invisible',
    horizontalScale: stretch,
    isInputVisual: false,
    isOutputVisual: true,
    isInputRtl: isRtl,
    isOutputRtl: false,
    isSymmetricSwapping: true,
  });
  doc.internal.events.unsubscribe(plain);
}

const points = (size: number, scale: number) => Math.round(size * scale * 1000) / 1000;

/** The places between which the flag's path runs, e.g. `[2.4, 0.9]`. */
const flagCorners = [...flagPath.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
