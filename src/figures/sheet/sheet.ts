import type { Ref } from '#src/dataset/schema.ts';
import type { RectMark, TextMark } from '#src/figures/layout/chartMarks.ts';

/** The sizes in which a sheet is made, as its files are named. */
export const sheetSizes = ['report', 'square', 'column'] as const;
export type SheetSize = (typeof sheetSizes)[number];

/** One thing drawn on a sheet, in its units. */
export type Mark = RectMark | TextMark | { kind: 'flag'; x: number; y: number; size: number; fill: string };

/** The page of one figure, of the comparison or of the totals: all that stands on it, and where, from back to front. */
export type Sheet = {
  /** The figure's id, `comparison` or `totals`. */
  id: string;
  /** The ids of the two phases that a comparison is of. */
  phases?: readonly [string, string];
  size: SheetSize;
  title: string;
  subtitle: string;
  /** The totals among its numbers that do not add up, in sentences. */
  flags: string[];
  /** What else must be said beside all of it, in sentences. */
  cautions: string[];
  /** Where its numbers were read, in a sentence. */
  source: string;
  /** The alternative text. */
  description: string;
  /** The width and height in the units of its marks. */
  width: number;
  height: number;
  /** How large it is in the world: `across` is its width in px or mm. */
  measured: { unit: 'px' | 'mm'; across: number };
  marks: Mark[];
  /** The numbers drawn on it, in drawn order. */
  drawn: Ref[];
};

/** The flag of a number that does not add up, as a path 10 wide and 12 high. */
export const flagPath = 'M1 0h1.4v.9H10L7.8 3.9 10 6.9H2.4V12H1z';
