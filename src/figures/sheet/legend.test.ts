import { describe, expect, test } from 'vitest';
import { textWidth } from '#src/figures/layout/text.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { measure } from '#src/testing/rows.ts';
import { type LegendEntry, legendBlock, legendEntries } from './legend.ts';

const teal = '#28a197';
const blue = '#12436d';

describe('a key', () => {
  const dataset = inventedDataset();
  const loans = measure('Loans', [[4, '4']], [], 'not yet paid out');

  test('says nothing where no bar is outlined: each names its phase', () => {
    expect(legendEntries(dataset, [measure('Visits', [[61, '61']], ['Round 1'])])).toEqual([]);
  });

  test('says what an outline means, once, in the colour of its bars', () => {
    const rows = [measure('Visits', [[61, '61']]), loans, measure('Grants', [[3, '3']], [], 'not yet paid out')];
    expect(legendEntries(dataset, rows)).toEqual([{ text: 'outlined: not yet paid out', colour: teal }]);
  });

  test('says it in ink where outlines have several colours', () => {
    const both = measure(
      'Gifts',
      [
        [4, '4'],
        [5, '5'],
      ],
      [],
      'not yet given',
    );
    expect(legendEntries(dataset, [loans, both])).toEqual([
      { text: 'outlined: not yet paid out', colour: teal },
      { text: 'outlined: not yet given', colour: '#0b1f33' },
    ]);
  });
});

describe('the block of a key', () => {
  const long = 'outlined: not yet paid out to any boat of the harbour '.repeat(6).trim();
  const plum = '#801650';
  const entries: LegendEntry[] = [
    { text: 'outlined: not yet paid', colour: plum },
    { text: 'outlined: lent', colour: blue },
  ];

  test('sets an outline before each text', () => {
    const { marks } = legendBlock(entries, 500, 10);
    expect(marks.map((mark) => (mark.kind === 'text' ? mark.text : mark.kind))).toEqual([
      'rect',
      'outlined: not yet paid',
      'rect',
      'outlined: lent',
    ]);
    expect(marks[0]).toEqual({
      kind: 'rect',
      ...{ x: 1, y: 2.2, width: 8, height: 8 },
      fill: 'none',
      stroke: { colour: plum, width: 2 },
    });
    expect(marks[1]).toMatchObject({ x: 16, y: 10, fill: '#0b1f33' });
  });

  test('gives an outline an edge of ink where not every reader tells its colour from paper', () => {
    const { marks } = legendBlock([{ text: 'outlined: not yet paid', colour: teal }], 500, 10);
    const [outline, edge, ...words] = marks;
    expect(outline).toMatchObject({ fill: 'none', stroke: { colour: teal, width: 2 } });
    expect(edge).toMatchObject({ x: 0.5, y: 1.7, fill: 'none', stroke: { colour: '#0b1f33', width: 1 } });
    expect(words).toHaveLength(1);
  });

  test('sets them side by side where they have room, with a gap between them', () => {
    const { height, marks } = legendBlock(entries, 500, 10);
    const [, first, square, second] = marks;
    const end = 16 + textWidth('outlined: not yet paid', 10, 400);
    expect(first?.y).toBe(second?.y);
    expect(square?.x).toBeGreaterThan(end + 20);
    expect(square?.x).toBeLessThan(end + 50);
    expect(height).toBe(12.5);
  });

  test('sets them on lines of their own where they have none', () => {
    const { height, marks } = legendBlock(entries, 150, 10);
    expect(marks.map(({ x }) => x)).toEqual([1, 16, 1, 16]);
    expect(marks.map(({ y }) => Math.round(y * 10) / 10)).toEqual([2.2, 10, 18.7, 26.5]);
    expect(height).toBe(29);
  });

  test('wraps a text that is longer than a line, and the next begins below it', () => {
    const width = 200;
    const { height, marks } = legendBlock([{ text: long, colour: plum }, ...entries.slice(1)], width, 10);
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    expect(texts.map(({ text }) => text).join(' ')).toBe(`${long} outlined: lent`);
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.every(({ text, x }) => x + textWidth(text, 10, 400) <= width)).toBe(true);
    expect(new Set(texts.map(({ y }) => y)).size).toBe(texts.length);
    expect(height).toBe(texts.length * 12.5 + 4);
  });

  test('is empty without texts', () => {
    expect(legendBlock([], 200, 10)).toEqual({ height: 0, marks: [] });
  });
});
