import { describe, expect, test } from 'vitest';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { measuredHeight, pixelSize, printWidth } from './pixels.ts';

const sheet: Sheet = {
  id: 'work',
  size: 'report',
  notes: 'short',
  omitted: { notes: [], lines: 0 },
  title: '80 visits',
  subtitle: 'Visits, by round',
  flags: [],
  cautions: [],
  source: 'Source: Harbour Office.',
  description: 'Bar chart.',
  width: 800,
  height: 450,
  physicalSize: { unit: 'px', width: 1600 },
  marks: [],
  numbers: [],
};
const column: Sheet = { ...sheet, size: 'column', width: 400, height: 300, physicalSize: { unit: 'mm', width: 85 } };

describe('the picture of a sheet', () => {
  test('measured in px grows with its scale, and so does its density', () => {
    expect(pixelSize(sheet, 1)).toEqual({ width: 1600, height: 900, dpi: 96 });
    expect(pixelSize(sheet, 2)).toEqual({ width: 3200, height: 1800, dpi: 192 });
    expect(pixelSize(sheet, 4)).toEqual({ width: 6400, height: 3600, dpi: 384 });
  });

  test('with a width in print has the density that gives it', () => {
    const report: Sheet = { ...sheet, physicalSize: { unit: 'px', width: 1600, printWidth: 160 } };
    // 3200 px on 160 mm: 20 a millimetre.
    expect(pixelSize(report, 2)).toEqual({ width: 3200, height: 1800, dpi: 508 });
    expect(pixelSize(report, 1).dpi).toBe(254);
  });

  test('measured in mm has 600 dots an inch at every scale', () => {
    expect(pixelSize(column, 1)).toEqual({ width: 2008, height: 1506, dpi: 600 });
    expect(pixelSize(column, 4)).toEqual({ width: 2008, height: 1506, dpi: 600 });
  });

  test('has whole pixels', () => {
    expect(pixelSize({ ...sheet, width: 540, height: 541, physicalSize: { unit: 'px', width: 1000 } }, 1)).toEqual({
      width: 1000,
      height: 1002,
      dpi: 96,
    });
  });
});

test('a sheet has a width in mm: its own, the one that it is given in print, or that of 96 px an inch', () => {
  expect(printWidth(column)).toBe(85);
  expect(printWidth({ ...sheet, physicalSize: { unit: 'px', width: 1920, printWidth: 338.7 } })).toBe(338.7);
  expect(printWidth({ ...sheet, physicalSize: { unit: 'px', width: 960 } })).toBe(254);
});

test('the height of a sheet is in the unit of its width, to one decimal', () => {
  expect(measuredHeight(sheet)).toBe(900);
  expect(measuredHeight(column)).toBe(63.8);
  expect(measuredHeight({ ...column, height: 301 })).toBe(64);
});
