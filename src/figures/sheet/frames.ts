import type { Sheet, SheetSize } from './sheet.ts';

/** The layout of a size, in units. `title`, `lead`, `notes`, `source` and `legend` are font sizes. */
export type Frame = {
  width: number;
  /** The exact height, or the least where the sheet grows. */
  height: number;
  grows: boolean;
  margin: number;
  /** The sizes of the headline, largest first. */
  title: readonly number[];
  lead: number;
  notes: number;
  source: number;
  legend: number;
  /** The least size of letters in the body. */
  least: number;
  /** How much the letters of the body are enlarged at most: its labels are smaller than the lead. */
  enlargement: number;
  physicalSize: Sheet['physicalSize'];
};

export const frames: Record<SheetSize, Frame> = {
  // A unit is 0.2 mm: letters of 12.5 are 7.1 pt on paper.
  report: {
    width: 800,
    height: 450,
    grows: true,
    margin: 26,
    title: [27, 25, 23],
    lead: 17,
    notes: 12.5,
    source: 12.5,
    legend: 13.5,
    least: 12.5,
    enlargement: 1.12,
    physicalSize: { unit: 'px', width: 1600, printWidth: 160 },
  },
  // A unit is 1 pt on the slide.
  slide: {
    width: 960,
    height: 540,
    grows: false,
    margin: 36,
    title: [38, 34, 31],
    lead: 22,
    notes: 13,
    source: 11,
    legend: 17,
    least: 16,
    enlargement: 1.4,
    physicalSize: { unit: 'px', width: 1920, printWidth: 338.7 },
  },
  // A unit is 2 px: the least letters are 28 px.
  square: {
    width: 540,
    height: 540,
    grows: false,
    margin: 24,
    title: [31, 28, 25, 23],
    lead: 18,
    notes: 14,
    source: 14,
    legend: 15,
    least: 14,
    enlargement: 1.15,
    physicalSize: { unit: 'px', width: 1080 },
  },
  // A unit is 0.2125 mm: letters of 12 are 7.2 pt on paper.
  column: {
    width: 400,
    height: 0,
    grows: true,
    margin: 8,
    title: [22, 20],
    lead: 16.5,
    notes: 12,
    source: 12,
    legend: 13.5,
    least: 13.5,
    enlargement: 1,
    physicalSize: { unit: 'mm', width: 85 },
  },
};
