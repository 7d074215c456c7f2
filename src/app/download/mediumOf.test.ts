import { expect, test } from 'vitest';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { mediumOf } from './mediumOf.ts';

/** A sheet of 800 units across, in the shape of a size. */
function sheetIn(size: Sheet['size'], height: number, physicalSize: Sheet['physicalSize']): Sheet {
  const sheet = sheetOf(inventedDataset(), 'ab'.repeat(32), { kind: 'totals' }, size, 'short');
  return { ...sheet, width: 800, height, physicalSize };
}

test('a report is 160 mm of a page 210 mm wide, in the middle, as high as it is in print', () => {
  const medium = mediumOf(sheetIn('report', 500, { unit: 'px', width: 1600, printWidth: 160 }));
  expect(medium.width).toBe(210);
  expect(medium.sheet).toMatchObject({ x: 25, width: 160, height: 100 });
});

test('a column is 85 mm of the same page, with the words of the other beside it, of the same width', () => {
  const { width, sheet, lines } = mediumOf(sheetIn('column', 800, { unit: 'mm', width: 85 }));
  expect(width).toBe(210);
  expect(sheet).toMatchObject({ x: 16, width: 85, height: 85 });
  const beside = lines.filter(({ x }) => x === 109);
  expect(beside.length).toBeGreaterThan(10);
  expect(beside.every((line) => line.width === 85)).toBe(true);
});

test('a slide is all of its sheet, a square all across a post', () => {
  const slide = mediumOf(sheetIn('slide', 450, { unit: 'px', width: 1920, printWidth: 338.7 }));
  expect([slide.width, slide.height, slide.lines]).toEqual([1920, 1080, []]);
  const post = mediumOf(sheetIn('square', 800, { unit: 'px', width: 1080 }));
  expect(post.width).toBe(1080);
  expect(post.sheet).toMatchObject({ x: 0, width: 1080, height: 1080 });
  expect(post.height).toBeGreaterThan(1080);
});

test('no word around a sheet is over it, or outside', () => {
  const physicalSizes = {
    report: { unit: 'px', width: 1600, printWidth: 160 },
    slide: { unit: 'px', width: 1920, printWidth: 338.7 },
    square: { unit: 'px', width: 1080 },
    column: { unit: 'mm', width: 85 },
  } as const;
  for (const size of ['report', 'slide', 'square', 'column'] as const) {
    const { width, height, sheet, lines } = mediumOf(sheetIn(size, 3000, physicalSizes[size]));
    for (const line of lines) {
      expect(
        line.x >= sheet.x + sheet.width || line.y >= sheet.y + sheet.height || line.y + line.height <= sheet.y,
      ).toBe(true);
      expect(line.x + line.width).toBeLessThanOrEqual(width);
      expect(line.y + line.height).toBeLessThanOrEqual(height);
    }
  }
});
