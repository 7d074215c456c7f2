import type { Dataset, Words } from '#src/dataset/schema.ts';
import { withFullStop } from '#src/statistics/format/format.ts';
import { sourceLine } from '#src/statistics/source/sourceLine.ts';
import type { Flag } from '#src/statistics/totals/flagsOf.ts';
import type { Legend } from './legend.ts';
import type { Sheet } from './sheet.ts';

/** A note of the whole sheet, or of one number after its name. */
export type Note = string | { name: string; note: string };

/** How many lines are shown where not all fit, as far as there is room. */
export const usualFirstLines = 3;

/** The texts of a sheet and its legend. */
export type SheetContent = {
  title: string;
  leads: string[];
  /** The leads where room is short. */
  briefLeads: string[];
  /** What the phases are called beside their labels: `Round 1: First round`; empty where they are called nothing else. */
  phaseNames: string;
  /** The legend of the first lines of the body. */
  legendOf: (lines: number) => Legend | undefined;
  /** What outlined bars stand for, as sentences. */
  outlined: string[];
  /** The totals that do not add up. */
  flags: readonly Flag[];
  notes: readonly Note[];
  /** Whether the first note may take more lines than others: however short room is, or where any note is shown. */
  firstNote: 'always' | 'before-others' | 'as-others';
  /** How many lines of the body belong together where not all fit. */
  firstLines: number;
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
    flags: flags.map(({ text }) => text),
    cautions: [...outlined, ...notes.filter((note) => typeof note === 'string')],
    source: sourceLine(dataset, sourceWords),
  };
}

/** Returns a note as a sentence: `Loans: Lent, not given.` */
export const noteSentence = (note: Note): string =>
  withFullStop(typeof note === 'string' ? note : `${note.name}: ${note.note}`);
