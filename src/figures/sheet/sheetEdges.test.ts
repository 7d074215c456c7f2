import { expect, test } from 'vitest';
import { needsEdge, type RectMark } from '#src/figures/layout/chartMarks.ts';
import { colours } from '#src/figures/theme.ts';
import { pendingDataset } from '#src/testing/dataset.ts';
import { sheetNotes, sheetSizes } from './sheet.ts';
import { sheetOf } from './sheetOf.ts';
import { subjectsOf } from './subject.ts';

/** The place of a rectangle with its line. */
function placeOf({ x, y, width, height, stroke }: RectMark) {
  const line = stroke?.width ?? 0;
  return { x: x - line / 2, y: y - line / 2, width: width + line, height: height + line };
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
const sidesOf = ({ x, y, width, height }: ReturnType<typeof placeOf>) => ({
  left: rounded(x),
  others: [x + width, y, y + height].map(rounded).join(),
});

test('on every sheet what is drawn in a colour that needs an edge of ink has one', () => {
  const dataset = pendingDataset();
  let edged = 0;
  for (const subject of subjectsOf(dataset))
    for (const size of sheetSizes)
      for (const notes of sheetNotes) {
        const rects = sheetOf(dataset, 'ab'.repeat(32), subject, size, notes).marks.filter(
          (mark) => mark.kind === 'rect',
        );
        const ink = rects.filter(({ fill, stroke }) => (stroke?.colour ?? fill) === colours.ink).map(placeOf);
        for (const rect of rects) {
          const colour = rect.stroke?.colour ?? rect.fill;
          if (!needsEdge(colour)) continue;
          edged++;
          const { left, others } = sidesOf(placeOf(rect));
          const [edge, ...more] = ink.map(sidesOf).filter((sides) => sides.others === others);
          expect(more).toEqual([]);
          // The axis is the left side of a bar's edge, and as wide: of a swatch, its own.
          const axis = ink.map((place) => ({ ...sidesOf(place), right: rounded(place.x + place.width) }));
          const allowed = [left, ...axis.flatMap((each) => (each.right === left ? each.left : []))];
          expect(allowed, `${subject.kind} ${size}`).toContain(edge?.left);
        }
      }
  expect(edged).toBeGreaterThan(10);
});
