import type { Dataset, Words } from '#src/dataset/schema.ts';
import { colours } from '#src/figures/theme.ts';
import { rightsAndVersion } from '#src/statistics/source/rightsAndVersion.ts';
import { sourceLine, sourcesOf } from '#src/statistics/source/sourceLine.ts';
import {
  type Block,
  evenBlock,
  flagBlock,
  moved,
  namedBlocks,
  ruleBlock,
  space,
  spaced,
  stacked,
  type TextStyle,
  textBlock,
} from './block.ts';
import { type KeyEntry, keyBlock } from './legend.ts';
import type { Mark, Sheet, SheetSize } from './sheet.ts';

/** How a size is laid out: in units of its own, of which `across` says how large they are. */
type Frame = {
  width: number;
  leastHeight: number;
  margin: number;
  title: number;
  lead: number;
  notes: number;
  measured: Sheet['measured'];
};

const frames: Record<SheetSize, Frame> = {
  report: {
    width: 800,
    leastHeight: 450,
    margin: 36,
    title: 24,
    lead: 13.5,
    notes: 11,
    measured: { unit: 'px', across: 1600 },
  },
  square: {
    width: 540,
    leastHeight: 540,
    margin: 30,
    title: 23,
    lead: 13.5,
    notes: 11,
    measured: { unit: 'px', across: 1080 },
  },
  // A unit is 0.2125 mm: letters of 12 are 7 pt on paper.
  column: {
    width: 400,
    leastHeight: 0,
    margin: 8,
    title: 18,
    lead: 13.5,
    notes: 12,
    measured: { unit: 'mm', across: 85 },
  },
};

/** What stands on a sheet beside its drawing. */
export type SheetWords = {
  title: string;
  leads: string[];
  key: KeyEntry[];
  /** What does not add up. */
  flags: string[];
  notes: (string | { name: string; note: string })[];
  /** The words that state its numbers. */
  stated: readonly Words[];
};

/** What of its words a sheet is known by where it does not show them itself. */
export function knownBy(
  dataset: Dataset,
  { title, leads, flags, notes, stated }: SheetWords,
): Pick<Sheet, 'title' | 'subtitle' | 'flags' | 'cautions' | 'source'> {
  return {
    title,
    subtitle: leads.join(' '),
    flags,
    cautions: notes.filter((note) => typeof note === 'string'),
    source: sourceLine(dataset, stated),
  };
}

export type SheetBody = (width: number, room: number) => Block;

/**
 * A sheet: rule, headline, leads, key, what `body` draws in the room that is left, notes, source, rights and version. It
 * is as high as its size says, or as it needs.
 */
export function sheetMarks(
  dataset: Dataset,
  sha256: string,
  size: SheetSize,
  words: SheetWords,
  body: SheetBody,
): Pick<Sheet, 'width' | 'height' | 'measured' | 'marks'> {
  const frame = frames[size];
  const width = frame.width - 2 * frame.margin;
  const top = head(frame, width, words, dataset.phases.length);
  const bottom = foot(frame, width, words, [
    sourceLine(dataset, words.stated),
    ...rightsAndVersion(dataset, sourcesOf(dataset, words.stated), sha256),
  ]);
  const room = frame.leastHeight - 2 * frame.margin - top.height - bottom.height;
  const middle = body(width, room);
  const height = Math.max(frame.leastHeight, Math.ceil(2 * frame.margin + top.height + middle.height + bottom.height));
  const marks: Mark[] = [
    ...moved(top.marks, frame.margin, frame.margin),
    ...moved(middle.marks, frame.margin, frame.margin + top.height),
    ...moved(bottom.marks, frame.margin, height - frame.margin - bottom.height),
  ];
  return { width: frame.width, height, measured: frame.measured, marks };
}

function head(frame: Frame, width: number, { title, leads, key }: SheetWords, phases: number): Block {
  const lead = { size: frame.lead, weight: 400, fill: colours.muted } as const;
  return stacked([
    ruleBlock(width, 2, colours.ink),
    space(frame.title * 0.4),
    evenBlock(title, width, { size: frame.title, weight: 600, fill: colours.ink }),
    space(4),
    spaced(
      leads.map((text) => evenBlock(text, width, lead)),
      3,
    ),
    ...(key.length > 0 ? [space(12), keyBlock(key, width, phases, frame.lead)] : []),
    space(20),
  ]);
}

function noteBlocks(notes: SheetWords['notes'], width: number, style: TextStyle): Block[] {
  const named = notes.flatMap((note) => (typeof note === 'string' ? [] : { name: `${note.name}.`, text: note.note }));
  return [
    ...notes.flatMap((note) => (typeof note === 'string' ? textBlock(note, width, style) : [])),
    ...namedBlocks(named, width, style),
  ];
}

function foot(frame: Frame, width: number, { flags, notes }: SheetWords, closing: string[]): Block {
  const small = { size: frame.notes, weight: 400, fill: colours.muted } as const;
  const plain = (text: string) => textBlock(text, width, small);
  return stacked([
    space(18),
    ruleBlock(width, 1),
    space(8),
    spaced(
      [
        ...flags.map((text) => flagBlock(text, width, { ...small, weight: 600, fill: colours.ink })),
        ...noteBlocks(notes, width, { ...small, fill: colours.ink }),
        ...closing.filter((text) => text !== '').map(plain),
      ],
      4,
    ),
  ]);
}
