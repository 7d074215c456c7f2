import { describe, expect, test } from 'vitest';
import { textWidth } from '#src/figures/layout/text.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { measure } from '#src/testing/rows.ts';
import { legendBlock, legendOf } from './legend.ts';

const teal = '#28a197';

describe('a key', () => {
  const dataset = inventedDataset();
  const loans = measure('Loans', [[4, '4']], [], 'not yet paid out');

  test('says nothing where no bar is outlined: each names its phase', () => {
    expect(legendOf(dataset, [measure('Visits', [[61, '61']], ['Round 1'])])).toBeUndefined();
  });

  test('says what an outline means, once, in the colour of its bars', () => {
    const rows = [measure('Visits', [[61, '61']]), loans, measure('Grants', [[3, '3']], [], 'not yet paid out')];
    expect(legendOf(dataset, rows)).toEqual({ text: 'outlined: not yet paid out', colour: teal });
  });

  test('says once all that outlines mean, in ink where they have several colours', () => {
    const values: [number, string][] = [
      [4, '4'],
      [5, '5'],
    ];
    const gifts = measure('Gifts', values, [], 'not yet given');
    expect(legendOf(dataset, [loans, gifts])).toEqual({
      text: 'outlined: not yet paid out or not yet given',
      colour: '#0b1f33',
    });
  });
});

describe('the block of a key', () => {
  const plum = '#801650';

  test('sets an outline before its text', () => {
    const { height, marks } = legendBlock({ text: 'outlined: not yet paid', colour: plum }, 500, 10);
    expect(marks).toMatchObject([
      { kind: 'rect', x: 1, y: 2.2, width: 8, height: 8, fill: 'none', stroke: { colour: plum, width: 2 } },
      { kind: 'text', text: 'outlined: not yet paid', x: 16, y: 10, fill: '#0b1f33' },
    ]);
    expect(height).toBe(12.5);
  });

  test('gives an outline an edge of ink where not every reader tells its colour from paper', () => {
    const { marks } = legendBlock({ text: 'outlined: not yet paid', colour: teal }, 500, 10);
    const [outline, edge, ...words] = marks;
    expect(outline).toMatchObject({ fill: 'none', stroke: { colour: teal, width: 2 } });
    expect(edge).toMatchObject({ x: 0.5, y: 1.7, fill: 'none', stroke: { colour: '#0b1f33', width: 1 } });
    expect(words).toHaveLength(1);
  });

  test('wraps a text that is longer than a line beside its outline', () => {
    const text = 'outlined: not yet paid out to any boat of the harbour '.repeat(6).trim();
    const { height, marks } = legendBlock({ text, colour: plum }, 200, 10);
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    expect(texts.map((mark) => mark.text).join(' ')).toBe(text);
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.every((mark) => mark.x === 16 && mark.x + textWidth(mark.text, 10, 400) <= 200)).toBe(true);
    expect(height).toBe(texts.length * 12.5);
  });
});
