import { expect, test } from 'vitest';
import { edgeMarks, needsEdge, type RectMark } from '#src/figures/layout/chartMarks.ts';

import { pendingDataset } from '#src/testing/dataset.ts';
import { sheetNotes, sheetSizes } from './sheet.ts';
import { sheetOf } from './sheetOf.ts';
import { subjectsOf } from './subject.ts';

/** The place of a rectangle with its line. */
function placeOf({ x, y, width, height, stroke }: RectMark) {
  const line = stroke?.width ?? 0;
  return { x: x - line / 2, y: y - line / 2, width: width + line, height: height + line };
}

const rounded = (place: object) =>
  Object.values(place)
    .map((value) => Math.round(value * 1e6) / 1e6)
    .join();

test('on every sheet what is drawn in a colour that needs an edge of ink has one', () => {
  const dataset = pendingDataset();
  let edged = 0;
  for (const subject of subjectsOf(dataset))
    for (const size of sheetSizes)
      for (const notes of sheetNotes) {
        const rects = sheetOf(dataset, 'ab'.repeat(32), subject, size, notes).marks.filter(
          (mark) => mark.kind === 'rect',
        );
        const places = rects.map((rect) => rounded(placeOf(rect)));
        for (const rect of rects) {
          const colour = rect.stroke?.colour ?? rect.fill;
          if (!needsEdge(colour)) continue;
          edged++;
          const ink = edgeMarks(placeOf(rect), colour).map(placeOf).map(rounded);
          expect(places.filter((place) => ink.includes(place)).length, `${subject.kind} ${size}`).toBeGreaterThan(1);
        }
      }
  expect(edged).toBeGreaterThan(10);
});
