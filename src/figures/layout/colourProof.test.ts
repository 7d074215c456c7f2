import { describe, expect, test } from 'vitest';
import { contrast, visions } from '#src/figures/colourVision.ts';
import { colours } from '#src/figures/theme.ts';
import { measure, type Value } from '#src/testing/rows.ts';
import { chartMarks, type RectMark } from './chartMarks.ts';
import { layoutChart } from './layout.ts';
import { widthInFiles } from './widthInFiles.ts';

const least = 3;

/** What a rectangle covers, its line included. */
function outside({ x, y, width, height, stroke }: RectMark) {
  const line = stroke?.width ?? 0;
  return { left: x - line / 2, top: y - line / 2, right: x + width + line / 2, bottom: y + height + line / 2 };
}

const colourOf = ({ fill, stroke }: RectMark) => stroke?.colour ?? fill;
/** Whether it goes around a bar and the axis at its left, one unit wide. */
const isEdgeOf = (bar: RectMark) => (edge: RectMark) => {
  const { left, ...others } = outside(bar);
  const sides = [outside(edge), { left: left - 1, ...others }].map((each) => Object.values(each).map(roundOff).join());
  return edge.stroke?.colour === colours.ink && sides[0] === sides[1];
};
const roundOff = (value: number) => Math.round(value * 1e6) / 1e6;

/** The chart of a file: a row with a bar for each phase, and one that is outlined. */
function chart(phases: number, width: number) {
  const names = Array.from({ length: phases }, (_, index) => `Round ${index + 1}`);
  const values = names.map((_, index): Value => [index + 3, String(index + 3)]);
  const rows = [measure('Visits', values, names), measure('Loans', values, names, 'not yet paid out')];
  return { names, ...chartMarks(layoutChart(rows, width, widthInFiles), phases) };
}

describe.each(visions)('seen as in: %s', (vision) => {
  test.each([2, 3, 4, 5])(
    'of %d phases every bar is told from the paper, by its colour or by an edge of ink',
    (phases) => {
      const { bars, edges } = chart(phases, 720);
      expect(bars).toHaveLength(2 * phases);
      for (const bar of bars) {
        const seen = [colourOf(bar), ...edges.filter(isEdgeOf(bar)).map(colourOf)];
        expect(Math.max(...seen.map((colour) => contrast(colour, colours.paper, vision)))).toBeGreaterThanOrEqual(
          least,
        );
      }
    },
  );

  test.each([2, 3, 4, 5])('of %d phases neighbours are told apart, or parted by paper and named', (phases) => {
    for (const width of [360, 720]) {
      const { names, bars, texts } = chart(phases, width);
      for (const [index, bar] of bars.entries()) {
        const next = bars[index + 1];
        if (next === undefined || (index + 1) % phases === 0) continue;
        if (contrast(colourOf(bar), colourOf(next), vision) >= least) continue;
        expect(outside(next).top - outside(bar).bottom).toBeGreaterThanOrEqual(2);
        for (const at of [index, index + 1])
          expect(texts.filter(({ text }) => text === names[at % phases])).toHaveLength(2);
      }
    }
  });
});

test('the check can fail: the green of the first phase is not told from paper by all', () => {
  expect(contrast('#28a197', colours.paper, 'protanopia')).toBeLessThan(least);
  expect(contrast('#f46a25', colours.paper, 'deuteranopia')).toBeLessThan(least);
});
