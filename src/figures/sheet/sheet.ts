import type { Ref } from '#src/dataset/schema.ts';
import type { Weight } from '#src/figures/layout/text.ts';

/** The sizes in which a sheet is made, as its files are named. */
export const sheetSizes = ['report', 'square', 'column'] as const;
export type SheetSize = (typeof sheetSizes)[number];

/**
 * One thing drawn on a sheet, in its units; a text by the left end of its baseline, or by its right end. Colours are
 * literal.
 */
export type Mark =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; fill: string }
  | {
      kind: 'text';
      x: number;
      y: number;
      text: string;
      size: number;
      weight: Weight;
      fill: string;
      anchor?: 'end';
      /** Set where its letters run from right to left; the place is the left end all the same. */
      direction?: 'rtl';
    }
  | { kind: 'flag'; x: number; y: number; size: number; fill: string };

/** A text on a sheet. */
export type TextMark = Extract<Mark, { kind: 'text' }>;

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
