import type { Dataset } from '#src/dataset/schema.ts';
import { inPart, translate } from './block.ts';
import { closingOf } from './closing.ts';
import { type Economy, economiesOf } from './economies.ts';
import { type Body, drawBody, type FittedBody, fitBody, leastScale } from './fitBody.ts';
import { footerBlock } from './footerBlock.ts';
import { type Frame, frames } from './frames.ts';
import { headerBlock, type Part } from './headerBlock.ts';
import type { Mark, Sheet, SheetNotes, SheetSize } from './sheet.ts';
import type { SheetContent } from './sheetContent.ts';

/** How a sheet is laid out: its size, and how much it says below its body. */
export type SheetForm = { size: SheetSize; notes: SheetNotes };

/** The file of a sheet's dataset: its SHA-256, and its URL where it is known. */
export type DatasetFile = { sha256: string; url: string | undefined };

/** Returns the body of a sheet of some width; where `textLines` is given, with every text in at most so many lines. */
export type SheetBody = (width: number, textLines?: number) => Body;

type SheetMarks = Pick<Sheet, 'notes' | 'omitted' | 'width' | 'height' | 'physicalSize' | 'marks' | 'numbers'>;

/**
 * Returns the size and the marks of a sheet: headline, leads, legend, body, notes, source, rights and version. Where room
 * is short it leaves out what its economies say; a sheet that grows does so where that is not enough.
 */
export function sheetMarks(
  dataset: Dataset,
  file: DatasetFile,
  { size, notes }: SheetForm,
  content: SheetContent,
  bodyOf: SheetBody,
): SheetMarks {
  const frame = frames[size];
  const width = frame.width - 2 * frame.margin;
  const closing = closingOf(dataset, file.sha256, content.sourceWords, file.url);
  const whole = bodyOf(width);
  const partsFor = (economy: Economy, lines: number): Parts => ({
    header: headerBlock(frame, width, content, economy, content.legendOf(lines)),
    footer: footerBlock(frame, width, content, closing, economy),
  });
  const economies = economiesOf(frame, notes, content.firstLines);
  const drawWith = (economy: Economy) => {
    const body = economy.caps === undefined ? whole : bodyOf(width / leastScale(frame), economy.caps.row);
    const fitted = fitParts(frame, body, economy, (lines) => partsFor(economy, lines));
    return fitted && { notes, ...placed(frame, body, fitted) };
  };
  for (const group of frame.height === 0 ? [] : economies) {
    // Most groups do not fit whatever there is of the address: one try is enough for these.
    const least = group.at(-1);
    const fitted = least && drawWith(least);
    if (fitted === undefined) continue;
    for (const economy of group.slice(0, -1)) {
      const better = drawWith(economy);
      if (better !== undefined) return better;
    }
    return fitted;
  }
  const mildest = economies[0]?.[0];
  if (mildest === undefined || !frame.grows) throw new Error(`no room in a sheet of: ${size}`);
  return { notes, ...placed(frame, whole, { ...partsFor(mildest, whole.lines), ...drawBody(whole, width, frame) }) };
}

/** What is above and below a body. */
type Parts = Record<'header' | 'footer', Part>;

/**
 * Fits a body between the parts that an economy leaves it. Where not all of it has to fit, the legend says what the
 * outlines mean that are shown.
 */
function fitParts(
  frame: Frame,
  body: Body,
  economy: Economy,
  partsFor: (lines: number) => Parts,
): (Parts & FittedBody) | undefined {
  const enough = economy.enough === 'first' ? body.first : economy.enough;
  const fitWith = (lines: number): (Parts & FittedBody) | undefined => {
    const parts = partsFor(lines);
    const room = frame.height - 2 * frame.margin - parts.header.block.height - parts.footer.block.height;
    const fitted = fitBody(body, frame.width - 2 * frame.margin, room, frame, enough);
    return fitted === undefined ? undefined : { ...parts, ...fitted };
  };
  if (enough >= body.lines) return fitWith(body.lines);
  const first = fitWith(0);
  return first === undefined ? undefined : fitWith(first.lines);
}

/** Places header, body and footer below each other, the footer at the lower margin. */
function placed(
  { width, height: least, margin, physicalSize }: Frame,
  body: Body,
  { header, footer, block, lines }: Parts & FittedBody,
): Omit<SheetMarks, 'notes'> {
  const needed = Math.ceil(2 * margin + header.block.height + block.height + footer.block.height);
  const height = Math.max(least, needed);
  const marks: Mark[] = [
    ...translate(header.block.marks, margin, margin),
    ...translate(inPart('chart', block).marks, margin, margin + header.block.height),
    ...translate(footer.block.marks, margin, height - margin - footer.block.height),
  ];
  const omitted = { notes: [...new Set([...header.omitted, ...footer.omitted])], lines: body.lines - lines };
  return { width, height, physicalSize, marks, omitted, numbers: body.refs(lines) };
}
