import { rightToLeftIsolate } from '#src/figures/layout/isolates.ts';
import { colours } from '#src/figures/theme.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import type { Flag } from '#src/statistics/totals/flagsOf.ts';
import type { TextStyle } from './balancedLines.ts';
import {
  type Block,
  balancedBlock,
  flagBlock,
  flagIndent,
  inPart,
  namedTextBlocks,
  ruleBlock,
  spacer,
  stack,
  stackWithGap,
} from './block.ts';
import { capBefore, capLines, capStart } from './capLines.ts';
import { type Closing, withBreaks, withoutBreaks } from './closing.ts';
import type { Caps, Economy } from './economies.ts';
import type { Frame } from './frames.ts';
import type { Part } from './headerBlock.ts';
import { pickNotes } from './pickNotes.ts';
import { seeReport } from './seeReport.ts';
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
  const small = { size: frame.source, weight: 400, fill: colours.muted, leading } as const;
  const cap = (text: string, lines: number | undefined, style: TextStyle) =>
    lines === undefined ? text : capLines(text, lines, width, style);
  const flags =
    caps === undefined ? content.flags.map(({ text }) => text) : cappedFlags(content.flags, caps, width, note);
  const source = cap(closing.source, caps?.source, small);
  const { rights, version } = cappedRights(closing, caps?.rights, width, small);
  const address = { whole: closing.address, host: closing.host, none: '' }[addressForm];
  // What is cut ends its line.
  const isAlone = rights !== closing.rights || isTitleTurned(closing);
  const last = isAlone ? [rights, joinTexts(version, address)] : [joinTexts(rights, version, address)];
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
          ...flags.map((text) => flagBlock(text, width, note)),
          ...notes.blocks,
          ...(source === '' ? [] : [linkBlock(source, width, small)]),
          stack(last.map((text) => linkBlock(text, width, small))),
        ],
        frame.notes * 0.3,
      ),
    ),
    spacer(frame.source * belowLastLine),
  ]);
  const shown = [...flags, source, rights, version];
  const cut = [...content.flags.map(({ text }) => text), closing.source, closing.rights, closing.version].filter(
    (text) => !shown.includes(text),
  );
  // A note that is shown in part is left out as a whole.
  const whole = content.notes.map(noteSentence).filter((text) => !notes.shown.includes(text));
  const unsaid = address === '' && closing.address !== '' ? [closing.address] : [];
  return { block, omitted: [...cut, ...unsaid, ...whole] };
}

/**
 * Returns rights and version, each in at most `lines` lines, or whole, or the rights whole and the version without the
 * title of the dataset, where these take no more lines together.
 */
function cappedRights(
  closing: Closing,
  lines: number | undefined,
  width: number,
  style: TextStyle,
): Pick<Closing, 'rights' | 'version'> {
  const { rights, version, briefVersion } = closing;
  const fitsIn = (count: number, text: string) => capLines(withBreaks(text), count, width, style) === withBreaks(text);
  const fits = (some: string) => {
    if (lines === undefined) return true;
    return isTitleTurned(closing)
      ? fitsIn(lines, rights) && fitsIn(lines, some)
      : fitsIn(2 * lines, `${rights} ${some}`);
  };
  if (lines === undefined || fits(version)) return { rights, version };
  if (fits(briefVersion)) return { rights, version: briefVersion };
  return { rights: capLines(rights, lines, width, style), version: capStart(briefVersion, lines, width, style) };
}

/** Returns whether the title after the rights runs from right to left: on one line it would be read before them. */
const isTitleTurned = ({ rights, version }: Closing) => rights !== '' && version.startsWith(rightToLeftIsolate);

const joinTexts = (...texts: string[]) => texts.filter((text) => text !== '').join(' ');

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

/** Returns flags of at most so many lines: in full, else by their numbers, and the number of those that are left out. */
function cappedFlags(flags: readonly Flag[], caps: Caps, width: number, style: TextStyle): string[] {
  const areAllShown = flags.length <= maxCappedFlags + 1;
  const shown = areAllShown ? flags : flags.slice(0, maxCappedFlags);
  const left = formatNumber(flags.length - shown.length);
  return [
    ...shown.map((flag) => capFlag(flag, caps.flag, width - flagIndent(style), style)),
    ...(areAllShown ? [] : [`${left} more totals do not add up: ${seeReport}.`]),
  ];
}

/** Returns a flag of at most so many lines: in full, else by its numbers, with as much of its label as is beside them. */
function capFlag({ text, label, numbers }: Flag, lines: number, width: number, style: TextStyle): string {
  const fits = (some: string) => capLines(some, lines, width, style) === some;
  const briefs = numbers.map((some) => `${label}: ${some}`);
  const fewest = numbers.at(-1) ?? '';
  return (
    [text, ...briefs, capBefore(label, `: ${fewest}`, lines, width, style)].find(fits) ??
    capLines(`${label}: ${fewest}`, lines, width, style)
  );
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
