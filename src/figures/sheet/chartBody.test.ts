import { expect, test } from 'vitest';
import { layoutChart } from '#src/figures/layout/layout.ts';
import type { Row } from '#src/figures/layout/rows.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { measure } from '#src/testing/rows.ts';
import { chartBody } from './chartBody.ts';

const form = { arrangement: 0, stretch: 1 };
const textsOf = (rows: Row[], width: number, arrangement = 0) =>
  chartBody(rows, 2, new Map(), 'measure')
    .draw(rows.length, width, { ...form, arrangement })
    .marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));

test('headings and labels of several lines are balanced, where filled lines leave a word alone', () => {
  const rows: Row[] = [
    { kind: 'heading', text: 'Reported for the first round only, not for the second' },
    measure('Boats that were moved from the outer harbour', [[4, '4']]),
  ];
  const filled = layoutChart(rows, 340, widthInFiles).texts.map(({ text }) => text);
  expect(filled).toEqual(
    expect.arrayContaining(['Reported for the first round only, not for', 'the second', 'harbour']),
  );
  expect(textsOf(rows, 340)).toEqual([
    'Reported for the first round only,',
    'not for the second',
    'Boats that were moved',
    'from the outer harbour',
    '4',
  ]);
});

test('labels of bars without phases have more of the width in another arrangement, and so fewer lines', () => {
  const rows = [measure('Non-local identity documents', [[4, '4']])];
  expect(textsOf(rows, 474, 2)).toEqual(['Non-local identity documents', '4']);
  expect(chartBody(rows, 2, new Map(), 'measure').arrangements).toBe(3);
  const named = [measure('Visits', [[4, '4']], ['Round 1'])];
  expect(chartBody(named, 2, new Map(), 'measure').arrangements).toBe(2);
});

test('a phase above its bar does not touch it', () => {
  const rows = [measure('Visits', [[4, '4']], ['The first round of the harbour office in spring'])];
  const { bars, texts } = layoutChart(rows, 288, widthInFiles);
  const [name] = texts.slice(-1);
  // The longest letters of 13.5 reach a quarter of that below their line, in the widest font.
  expect((bars[0]?.y ?? 0) - (name?.y ?? 0) - 13.5 * 0.25).toBeGreaterThanOrEqual(2.9);
});

test('only the first measure is shown in part: of the others all bars are shown, or none', () => {
  const phases = ['Round 1', 'Round 2'];
  const rows = [
    measure(
      'Visits',
      [
        [61, '61'],
        [80, '80'],
      ],
      phases,
    ),
    measure(
      'Boats',
      [
        [4, '4'],
        [3, '3'],
      ],
      phases,
    ),
    measure('Loans', [[12, '12']]),
  ];
  const body = chartBody(rows, 2, new Map(), 'bar');
  const valuesOf = (lines: number) =>
    body
      .draw(lines, 800, form)
      .marks.flatMap((mark) => (mark.kind === 'text' && /^\d+$/u.test(mark.text) ? mark.text : []));
  expect([1, 2, 3, 4].map(valuesOf)).toEqual([
    ['61'],
    ['61', '80'],
    ['61', '80', '4', '3'],
    ['61', '80', '4', '3', '12'],
  ]);
  expect(body.lines).toBe(4);
});

test('bars below their labels begin at the edge of the texts where none of their group names a phase', () => {
  const both = [
    [61, '61'],
    [80, '80'],
  ] as const;
  const rows: Row[] = [
    { kind: 'heading', text: 'Reported for both phases' },
    measure(
      'Visits',
      both.map(([value, text]) => [value, text]),
      ['Round 1', 'Round 2'],
    ),
    { kind: 'heading', text: 'Reported for Round 1 only' },
    measure('Loans', [[12, '12']]),
    { kind: 'heading', text: 'Reported for Round 2 only' },
    measure('Grants', [[6, '6']]),
  ];
  const barsOf = (arrangement: number) =>
    chartBody(rows, 2, new Map(), 'measure')
      .draw(4, 384, { ...form, arrangement })
      .marks.flatMap((mark) => (mark.kind === 'rect' && mark.fill.startsWith('#') && mark.width > 1 ? mark : []));
  const [first, second, loans, grants, ...others] = barsOf(0);
  expect(others).toEqual([]);
  // The line from which bars begin is one wide.
  expect([loans?.x, grants?.x]).toEqual([1, 1]);
  expect(second?.x).toBe(first?.x);
  expect(first?.x).toBeGreaterThan(50);
  // The bars of both headings have one scale.
  expect((grants?.width ?? 0) / (loans?.width ?? 1)).toBeCloseTo(0.5);
  const beside = barsOf(1).map(({ x }) => x);
  expect(new Set(beside).size).toBe(1);
});
