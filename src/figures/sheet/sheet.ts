import type { Ref } from '#src/dataset/schema.ts';
import type { RectMark, TextMark } from '#src/figures/layout/chartMarks.ts';

/** The sizes of a sheet, as in file names. */
export const sheetSizes = ['report', 'slide', 'square', 'column'] as const;
export type SheetSize = (typeof sheetSizes)[number];

/** How much a sheet says below its chart: flags and at most two lines of notes, or all notes. A slide has no `all`. */
export const sheetNotes = ['short', 'all'] as const;
export type SheetNotes = (typeof sheetNotes)[number];

/** What a mark belongs to when the sheet is read aloud; one of `text` is a paragraph with the lines that continue it. */
export type SheetPart = 'title' | 'text' | 'chart';

type FlagMark = { kind: 'flag'; x: number; y: number; size: number; fill: string };

/** A mark on a sheet, in its units. One without a part is decoration, e.g. a rule. */
export type Mark = (RectMark | TextMark | FlagMark) & { part?: SheetPart };

/** The publishable page of a figure, of the comparison or of the totals: its texts and its marks. */
export type Sheet = {
  /** The figure's id, `comparison` or `totals`. */
  id: string;
  /** The ids of the two phases compared; undefined for other sheets. */
  phases?: readonly [string, string];
  size: SheetSize;
  /** The notes that it has room for: `short` on every slide. */
  notes: SheetNotes;
  /** What the sheet leaves out: notes as sentences, and how many of the chart's lines. */
  omitted: { notes: string[]; lines: number };
  title: string;
  subtitle: string;
  /** The totals among its numbers that do not add up, as sentences. */
  flags: string[];
  /** What outlines stand for, and the notes that apply to the whole sheet, as sentences. */
  cautions: string[];
  /** The sources of its numbers, as a sentence. */
  source: string;
  /** The alternative text. */
  description: string;
  /** The width and height in the units of its marks. */
  width: number;
  height: number;
  /**
   * The width of an image or a printed page, in px or mm. `printWidth`, in mm, is that of an image in a document or on a
   * slide; without it 96 px are an inch.
   */
  physicalSize: { unit: 'px' | 'mm'; width: number; printWidth?: number };
  /** From back to front. */
  marks: Mark[];
  /** The numbers shown on the sheet, in drawn order. */
  numbers: Ref[];
};

/** The flag of a number that does not add up, as a path from corner to corner, 10 wide and 12 high. */
export const flagPath = 'M1 0 2.4 0 2.4 .9 10 .9 7.8 3.9 10 6.9 2.4 6.9 2.4 12 1 12z';
