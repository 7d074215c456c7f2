import { printWidth } from '#src/export/image/pixels.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';

type Place = { x: number; y: number; width: number; height: number };

/** Where a sheet is put, in true proportion: the part of a page, a slide or a post around it, and the place of the sheet. */
export type Medium = {
  width: number;
  height: number;
  sheet: Place;
  /** The lines of the words around it. */
  lines: Place[];
};

/** A page of A4, in mm: its width, its margins where it has one column or two, and its lines. */
const page = { width: 210, top: 12, margin: 25, columnMargin: 16, gap: 5, line: { height: 1.2, step: 5 } } as const;

/** Returns what a sheet is put on: in mm for a page, in px for a slide and a post. */
export function mediumOf(sheet: Sheet): Medium {
  const { size } = sheet;
  switch (size) {
    case 'report':
      return pageAround(sheet, page.margin, []);
    case 'column':
      return pageAround(sheet, page.columnMargin, [page.width - page.columnMargin - printWidth(sheet)]);
    case 'slide': {
      const place = inPixels(sheet, 0);
      return { width: place.width, height: place.height, sheet: place, lines: [] };
    }
    case 'square': {
      const place = inPixels(sheet, 130);
      const lines = [
        { x: 40, y: 40, width: 50, height: 50 },
        { x: 120, y: 42, width: 320, height: 16 },
        { x: 120, y: 74, width: 190, height: 16 },
        { x: 40, y: place.y + place.height + 36, width: 820, height: 16 },
      ];
      return { width: place.width, height: place.y + place.height + 90, sheet: place, lines };
    }
  }
}

function inPixels({ width, height, physicalSize }: Sheet, y: number): Place {
  return { x: 0, y, width: physicalSize.width, height: (physicalSize.width * height) / width };
}

/** Returns a page with a sheet after its first two lines; each of `columns` is the left end of lines beside it. */
function pageAround(sheet: Sheet, x: number, columns: readonly number[]): Medium {
  const width = printWidth(sheet);
  const { top, gap, line } = page;
  const above = linesOf(x, top, 2, width);
  const y = top + 2 * line.step + gap;
  const height = (width * sheet.height) / sheet.width;
  const below = linesOf(x, y + height + gap, 2, width);
  const end = y + height + gap + 2 * line.step;
  const beside = columns.flatMap((left) => linesOf(left, top, Math.floor((end - top) / line.step), width));
  return {
    width: page.width,
    height: end,
    sheet: { x, y, width, height },
    lines: [...above, ...below, ...beside],
  };
}

function linesOf(x: number, y: number, count: number, width: number): Place[] {
  const { height, step } = page.line;
  return Array.from({ length: count }, (_, index) => ({ x, y: y + index * step, width, height }));
}
