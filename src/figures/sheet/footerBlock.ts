import { colours } from '#src/figures/theme.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import type { TextStyle } from './balancedLines.ts';
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
} from './block.ts';
import { capLines, capStart } from './capLines.ts';
import { type Closing, withBreaks, withoutBreaks } from './closing.ts';
import type { Economy } from './economies.ts';
import type { Frame } from './frames.ts';
import type { Part } from './headerBlock.ts';
import { inReportSize } from './inReportSize.ts';
import { pickNotes } from './pickNotes.ts';
import { noteSentence, type SheetContent } from './sheetContent.ts';

const leading = 1.2;

/** Letters reach further below their line than the line is high, in font sizes. */
const belowLastLine = 0.05;

/** Returns what is below the body: flags, notes, source, rights and version. */
export function footerBlock(
  frame: Frame,
  width: number,
  content: SheetContent,
  closing: Closing,
  { noteLines, areAllNotesWanted, addressForm, caps }: Economy,
): Part {
  const note = { size: frame.notes, weight: 400, fill: colours.ink, leading } as const;
  const bold = { ...note, weight: 600 } as const;
  const small = { size: frame.source, weight: 400, fill: colours.muted, leading } as const;
  const cap = (text: string, lines: number | undefined, style: TextStyle) =>
    lines === undefined ? text : capLines(text, lines, width - (style === bold ? frame.notes : 0), style);
  const flags = cappedFlags(content.flags, caps !== undefined).map((text) => cap(text, caps?.flag, bold));
  const source = cap(closing.source, caps?.source, small);
  const { rights, version } = cappedRights(closing, caps?.rights, width, small);
  const address = { whole: closing.address, host: closing.host, none: '' }[addressForm];
  const last = [rights, version, address].filter((text) => text !== '').join(' ');
  const notes = noteBlocks(
    caps === undefined ? content : withFirstNoteCapped(content, width, note),
    width,
    noteLines,
    areAllNotesWanted,
    note,
  );
  const block = stack([
    spacer(frame.notes),
    ruleBlock(width, 1),
    spacer(frame.notes * 0.6),
    inPart(
      'text',
      stackWithGap(
        [
          ...flags.map((text) => flagBlock(text, width, bold)),
          ...notes.blocks,
          ...[source, last].filter((text) => text !== '').map((text) => linkBlock(text, width, small)),
        ],
        frame.notes * 0.3,
      ),
    ),
    spacer(frame.source * belowLastLine),
  ]);
  const shown = [...flags, source, rights, version];
  const cut = [...content.flags, closing.source, closing.rights, closing.version].filter(
    (text) => !shown.includes(text),
  );
  // A note that is shown in part is left out as a whole.
  const whole = content.notes.map(noteSentence).filter((text) => !notes.shown.includes(text));
  const unsaid = address === '' && closing.address !== '' ? [closing.address] : [];
  return { block, omitted: [...cut, ...unsaid, ...whole] };
}

/**
 * Returns rights and version, each in at most `lines` lines, or whole where they take no more lines together. The end of the
 * version is what tells the file.
 */
function cappedRights(
  { rights, version }: Closing,
  lines: number | undefined,
  width: number,
  style: TextStyle,
): Pick<Closing, 'rights' | 'version'> {
  const whole = withBreaks(`${rights} ${version}`);
  if (lines === undefined || capLines(whole, 2 * lines, width, style) === whole) return { rights, version };
  return { rights: capLines(rights, lines, width, style), version: capStart(version, lines, width, style) };
}

/** Returns a text whose addresses are broken after slashes, and whose hashes are not. */
function linkBlock(text: string, width: number, style: TextStyle): Block {
  const { height, marks } = balancedBlock(withBreaks(text), width, style);
  return {
    height,
    marks: marks.map((mark) => (mark.kind === 'text' ? { ...mark, text: withoutBreaks(mark.text) } : mark)),
  };
}

/** How many totals that do not add up are each flagged where room is short. */
const maxCappedFlags = 2;

function cappedFlags(flags: readonly string[], isCapped: boolean): readonly string[] {
  if (!isCapped || flags.length <= maxCappedFlags + 1) return flags;
  const more = formatNumber(flags.length - maxCappedFlags);
  return [...flags.slice(0, maxCappedFlags), `${more} more totals do not add up: they are ${inReportSize}.`];
}

const cappedNoteLines = 2;

/** Returns the content with no more than the beginning of a note that is always shown. */
function withFirstNoteCapped(content: SheetContent, width: number, style: TextStyle): SheetContent {
  const [first, ...others] = content.notes;
  if (content.firstNote !== 'always' || typeof first !== 'string') return content;
  return { ...content, notes: [capLines(first, cappedNoteLines, width, style), ...others] };
}

function noteBlocks(
  { notes, firstNote }: SheetContent,
  width: number,
  lines: number,
  areAllWanted: boolean,
  style: TextStyle,
): { blocks: Block[]; shown: readonly string[] } {
  if (lines < Number.POSITIVE_INFINITY) {
    const isFirstKept = firstNote === 'always' || (firstNote === 'before-others' && lines > 0);
    const { text, shown } = pickNotes(notes, { lines, width, style, isFirstKept, areAllWanted });
    return { blocks: text === '' ? [] : [balancedBlock(text, width, style)], shown };
  }
  const named = notes.flatMap((note) => (typeof note === 'string' ? [] : { name: `${note.name}.`, text: note.note }));
  const blocks = [
    ...notes.flatMap((note) => (typeof note === 'string' ? balancedBlock(noteSentence(note), width, style) : [])),
    ...namedTextBlocks(named, width, style),
  ];
  return { blocks, shown: notes.map(noteSentence) };
}
