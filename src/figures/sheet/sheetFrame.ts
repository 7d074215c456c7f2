import type { Dataset, Words } from '#src/dataset/schema.ts';
import { colours } from '#src/figures/theme.ts';
import { rightsAndVersion } from '#src/statistics/source/rightsAndVersion.ts';
import { sourceLine, sourcesOf } from '#src/statistics/source/sourceLine.ts';
import {
  type Block,
  balancedBlock,
  flagBlock,
  inPart,
  namedTextBlocks,
  ruleBlock,
  spacer,
  stack,
  stackWithGap,
  type TextStyle,
  textBlock,
  translate,
} from './block.ts';
import { type LegendEntry, legendBlock } from './legend.ts';
import type { Mark, Sheet, SheetNotes, SheetSize } from './sheet.ts';

/** The layout of a size, in units; `title`, `lead` and `notes` are font sizes. */
type Frame = {
  width: number;
  minHeight: number;
  margin: number;
  title: number;
  lead: number;
  notes: number;
  physicalSize: Sheet['physicalSize'];
};

const frames: Record<SheetSize, Frame> = {
  report: {
    width: 800,
    minHeight: 450,
    margin: 36,
    title: 24,
    lead: 13.5,
    notes: 11,
    physicalSize: { unit: 'px', width: 1600, printWidth: 160 },
  },
  slide: {
    width: 960,
    minHeight: 540,
    margin: 43,
    title: 30,
    lead: 18,
    notes: 10,
    physicalSize: { unit: 'px', width: 1920, printWidth: 338.7 },
  },
  square: {
    width: 540,
    minHeight: 540,
    margin: 30,
    title: 23,
    lead: 13.5,
    notes: 11,
    physicalSize: { unit: 'px', width: 1080 },
  },
  // A unit is 0.2125 mm: letters of 12 are 7 pt on paper.
  column: {
    width: 400,
    minHeight: 0,
    margin: 8,
    title: 18,
    lead: 13.5,
    notes: 12,
    physicalSize: { unit: 'mm', width: 85 },
  },
};

/** How a sheet is laid out: its size, and how much it says below its chart. */
export type SheetForm = { size: SheetSize; notes: SheetNotes };

/** The texts of a sheet and its legend. */
export type SheetContent = {
  title: string;
  leads: string[];
  legend: LegendEntry[];
  /** What outlined bars stand for, as sentences. */
  outlined: string[];
  /** The totals that do not add up, as sentences. */
  flags: string[];
  notes: (string | { name: string; note: string })[];
  /** The passages that state its numbers. */
  sourceWords: readonly Words[];
};

/** Returns the texts of a sheet that its files carry as metadata. */
export function sheetMetadata(
  dataset: Dataset,
  { title, leads, outlined, flags, notes, sourceWords }: SheetContent,
): Pick<Sheet, 'title' | 'subtitle' | 'flags' | 'cautions' | 'source'> {
  return {
    title,
    subtitle: leads.join(' '),
    flags,
    cautions: [...outlined, ...notes.filter((note) => typeof note === 'string')],
    source: sourceLine(dataset, sourceWords),
  };
}

/** Draws the body of a sheet; `maxHeight` is what the sheet leaves at its least height. */
export type SheetBody = (width: number, maxHeight: number) => Block;

/**
 * Returns the size and the marks of a sheet: rule, title, leads, legend, what `body` draws, notes, source, rights and
 * version. The sheet has the least height of its size, or more where the content needs it.
 */
export function sheetMarks(
  dataset: Dataset,
  sha256: string,
  { size, notes }: SheetForm,
  content: SheetContent,
  body: SheetBody,
): Pick<Sheet, 'notes' | 'omitted' | 'width' | 'height' | 'physicalSize' | 'marks'> {
  const frame = frames[size];
  const width = frame.width - 2 * frame.margin;
  const header = headerBlock(frame, width, content);
  const footer = footerBlock(frame, width, content, [
    sourceLine(dataset, content.sourceWords),
    ...rightsAndVersion(dataset, sourcesOf(dataset, content.sourceWords), sha256),
  ]);
  const maxHeight = frame.minHeight - 2 * frame.margin - header.height - footer.height;
  const middle = inPart('chart', body(width, maxHeight));
  const height = Math.max(frame.minHeight, Math.ceil(2 * frame.margin + header.height + middle.height + footer.height));
  const marks: Mark[] = [
    ...translate(header.marks, frame.margin, frame.margin),
    ...translate(middle.marks, frame.margin, frame.margin + header.height),
    ...translate(footer.marks, frame.margin, height - frame.margin - footer.height),
  ];
  const omitted = { notes: [], lines: 0 };
  return { notes, omitted, width: frame.width, height, physicalSize: frame.physicalSize, marks };
}

function headerBlock(frame: Frame, width: number, { title, leads, legend }: SheetContent): Block {
  const lead = { size: frame.lead, weight: 400, fill: colours.muted } as const;
  return stack([
    ruleBlock(width, 2, colours.ink),
    spacer(frame.title * 0.4),
    inPart('title', balancedBlock(title, width, { size: frame.title, weight: 600, fill: colours.ink })),
    spacer(4),
    stackWithGap(
      leads.map((text) => inPart('text', balancedBlock(text, width, lead))),
      3,
    ),
    ...(legend.length > 0 ? [spacer(12), inPart('chart', legendBlock(legend, width, frame.lead))] : []),
    spacer(20),
  ]);
}

function noteBlocks(notes: SheetContent['notes'], width: number, style: TextStyle): Block[] {
  const named = notes.flatMap((note) => (typeof note === 'string' ? [] : { name: `${note.name}.`, text: note.note }));
  return [
    ...notes.flatMap((note) => (typeof note === 'string' ? textBlock(note, width, style) : [])),
    ...namedTextBlocks(named, width, style),
  ];
}

function footerBlock(frame: Frame, width: number, { flags, notes }: SheetContent, sourceLines: string[]): Block {
  const small = { size: frame.notes, weight: 400, fill: colours.muted } as const;
  const plain = (text: string) => textBlock(text, width, small);
  return stack([
    spacer(18),
    ruleBlock(width, 1),
    spacer(8),
    inPart(
      'text',
      stackWithGap(
        [
          ...flags.map((text) => flagBlock(text, width, { ...small, weight: 600, fill: colours.ink })),
          ...noteBlocks(notes, width, { ...small, fill: colours.ink }),
          ...sourceLines.filter((text) => text !== '').map(plain),
        ],
        4,
      ),
    ),
  ]);
}
