import { describe, expect, test } from 'vitest';
import { measure } from '#src/testing/rows.ts';
import { barMark, chartMarks, edgeMarks } from './chartMarks.ts';
import { layoutChart } from './layout.ts';
import type { Bar } from './rows.ts';
import { widthInFiles } from './widthInFiles.ts';

const bar = {
  kind: 'reported',
  key: 'round-2.loans',
  phaseIndex: 1,
  value: 4,
  text: '4',
  accessibleName: 'Loans',
} as const;
const pending: Extract<Bar, { kind: 'reported' }> = { ...bar, pending: 'not yet paid out' };
const place = { x: 100, y: 20, width: 200, height: 24 };

describe('the mark of a bar', () => {
  test('is filled in the colour of its phase', () => {
    expect(barMark(bar, place, 2)).toEqual({ kind: 'rect', ...place, fill: '#12436d' });
  });

  test('is an outline inside the same place where something had still to happen', () => {
    expect(barMark(pending, place, 2)).toEqual({
      kind: 'rect',
      ...{ x: 101, y: 21, width: 198, height: 22 },
      fill: 'none',
      stroke: { colour: '#12436d', width: 2 },
    });
  });

  test('is filled by its line where there is no room for two', () => {
    expect(barMark(pending, { ...place, width: 1 }, 2)).toEqual({
      kind: 'rect',
      ...{ x: 100.25, y: 20.25, width: 0.5, height: 23.5 },
      fill: 'none',
      stroke: { colour: '#12436d', width: 0.5 },
    });
  });

  test('covers nothing where the value is zero', () => {
    expect(barMark(pending, { ...place, width: 0 }, 2)).toMatchObject({ width: 0, stroke: { width: 0 } });
  });
});

test('a colour that is not told from paper by every reader has an edge of ink inside its place, others have none', () => {
  expect(edgeMarks(place, '#28a197')).toEqual([
    {
      kind: 'rect',
      ...{ x: 100.5, y: 20.5, width: 199, height: 23 },
      fill: 'none',
      stroke: { colour: '#0b1f33', width: 1 },
    },
  ]);
  expect(edgeMarks(place, '#f46a25')).toHaveLength(1);
  expect(['#12436d', '#801650', '#0b1f33'].flatMap((colour) => edgeMarks(place, colour))).toEqual([]);
});

test('the axis is the left side of an edge: ink is nowhere wider than one line', () => {
  const rows = [
    measure('Visits', [[61, '61']]),
    measure('Gifts', [[0, '0']]),
    measure('Loans', [[30, '30']], [], 'lent'),
  ];
  const { bars, edges, baselines } = chartMarks(layoutChart(rows, 400, widthInFiles), 2);
  expect(baselines.map(({ x, width }) => [x, width])).toEqual(Array(3).fill([0, 1]));
  const [visits, gifts] = bars;
  expect([visits?.x, gifts?.width]).toEqual([1, 0]);
  expect(edges).toHaveLength(2);
  for (const [index, edge] of edges.entries()) {
    const baseline = baselines[index * 2];
    // Its left line is from 0 to 1, as the axis.
    expect([edge.x, edge.stroke]).toEqual([0.5, { colour: '#0b1f33', width: 1 }]);
    expect([edge.y - 0.5, edge.height + 1]).toEqual([baseline?.y, baseline?.height]);
  }
  expect((edges[0]?.x ?? 0) + (edges[0]?.width ?? 0) + 0.5).toBe((visits?.x ?? 0) + (visits?.width ?? 0));
});
