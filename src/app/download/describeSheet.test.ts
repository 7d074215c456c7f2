import { expect, test } from 'vitest';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { describeMedium, describeOmitted, sizeInPrint, sizeOf } from './describeSheet.ts';

const letters = { kind: 'text', x: 0, y: 0, text: 'Visits', weight: 400, fill: '#0b1f33' } as const;

const report: Sheet = {
  id: 'work',
  size: 'report',
  notes: 'short',
  omitted: { notes: [], lines: 0 },
  title: '80 visits',
  subtitle: '',
  flags: [],
  cautions: [],
  source: '',
  description: '',
  width: 800,
  height: 450,
  physicalSize: { unit: 'px', width: 1600, printWidth: 160 },
  marks: [
    { ...letters, size: 24 },
    { ...letters, size: 12.5 },
  ],
  numbers: [],
};
const slide: Sheet = {
  ...report,
  size: 'slide',
  width: 960,
  height: 540,
  physicalSize: { unit: 'px', width: 1920, printWidth: 338.7 },
};
const square: Sheet = { ...report, size: 'square', width: 540, height: 540, physicalSize: { unit: 'px', width: 1080 } };
const column: Sheet = { ...report, size: 'column', width: 400, height: 596, physicalSize: { unit: 'mm', width: 85 } };

test('it is said what a sheet is put on, its size there, and its smallest letters, rounded down', () => {
  // 12.5 of 800 units, on 160 mm, are 2.5 mm: 7.087 pt.
  expect(describeMedium(report)).toBe('160 × 90 mm on a page of A4; letters from 7 pt');
  // 12.5 of 960 units, on 338.7 mm, are 4.41 mm: 12.501 pt.
  expect(describeMedium(slide)).toBe('A slide of 16 : 9; letters from 12.5 pt');
  expect(describeMedium({ ...square, marks: [{ ...letters, size: 14 }] })).toBe('A post in a feed; letters from 28 px');
  // 12.5 of 400 units, on 85 mm, are 2.656 mm: 7.53 pt.
  expect(describeMedium(column)).toBe('85 × 126.7 mm, a column of a page of A4; letters from 7.5 pt');
});

test('a sheet has a size of its own, and one in print', () => {
  expect([report, slide, square, column].map(sizeOf)).toEqual([
    '1,600 × 900 px',
    '1,920 × 1,080 px',
    '1,080 × 1,080 px',
    '85 × 126.7 mm',
  ]);
  expect([report, slide, square, column].map(sizeInPrint)).toEqual([
    '160 × 90 mm',
    '338.7 × 190.5 mm',
    '285.8 × 285.8 mm',
    '85 × 126.7 mm',
  ]);
});

test('nothing is said where nothing is left out and nothing has grown', () => {
  expect([report, slide, square, column].map(describeOmitted)).toEqual([[], [], [], []]);
});

test('what is left out is counted, and it is said where it stands', () => {
  expect(describeOmitted({ ...report, omitted: { notes: ['By boat.', 'On foot.'], lines: 0 } })).toEqual([
    'Left out for want of room: 2 notes.',
    'The notes are in the caption and in the description.',
  ]);
  expect(describeOmitted({ ...square, omitted: { notes: ['By boat.'], lines: 9 } })).toEqual([
    'Left out for want of room: 1 note and 9 lines of the chart.',
    'The note is in the caption and in the description.',
    'The size Report has room for every line.',
  ]);
});

test('an address that is left out is no note', () => {
  const address = 'Release: https://harbour.example/bulletins/7';
  expect(describeOmitted({ ...square, omitted: { notes: [address], lines: 0 } })).toEqual([
    'Left out for want of room: the address.',
    'The address is in the caption and in the description.',
  ]);
  expect(describeOmitted({ ...square, omitted: { notes: [address, 'By boat.'], lines: 9 } })).toEqual([
    'Left out for want of room: 1 note, the address and 9 lines of the chart.',
    'The note and the address are in the caption and in the description.',
    'The size Report has room for every line.',
  ]);
});

test('a report that has grown says how high it is, and whether a page holds it', () => {
  expect(describeOmitted({ ...report, height: 556 })).toEqual(['This report is 111.2 mm high; 90 mm is usual.']);
  expect(describeOmitted({ ...report, height: 1500 })).toEqual([
    'This report is 300 mm high, more than a page of A4; 90 mm is usual.',
  ]);
});
