import { expect, test } from 'vitest';
import { measure } from '#src/testing/rows.ts';
import { chartMarks } from './chartMarks.ts';
import { pageForm } from './columns.ts';
import { layoutChart } from './layout.ts';
import { textWidth } from './text.ts';

test('a chart begins bars after their line, whose left edge is that of labels above them', () => {
  const placed = layoutChart([measure('Visits', [[61, '61']])], 288, textWidth);
  const { baselines, bars, texts } = chartMarks(placed, 1);
  expect(baselines.map(({ x, width }) => [x, width])).toEqual([[0, 1]]);
  expect(bars.map(({ x }) => x)).toEqual([1]);
  expect(texts[0]).toMatchObject({ text: 'Visits', x: 0 });
});

test('a chart has thicker bars and wider gaps where it is stretched, and letters as before', () => {
  const rows = [measure('Visits', [[61, '61']]), measure('Boats', [[4, '4']])];
  const form = { ...pageForm, stretch: 1.5 };
  const placed = layoutChart(rows, 560, textWidth, form);
  // Bars of 24 and a gap of 9, each half as much again.
  expect(placed.bars.map(({ y, height }) => [y, height])).toEqual([
    [0, 36],
    [49.5, 36],
  ]);
  expect(placed.texts.map(({ size }) => size)).toEqual([15, 15]);
});

test('a chart has labels beside its bars from the width that its form says', () => {
  const rows = [measure('Visits', [[61, '61']])];
  expect(layoutChart(rows, 300, textWidth, { ...pageForm, sideLabelsFrom: 300 }).plot.x).toBeGreaterThan(40);
  expect(layoutChart(rows, 720, textWidth, { ...pageForm, sideLabelsFrom: 721 }).plot.x).toBe(1);
});
