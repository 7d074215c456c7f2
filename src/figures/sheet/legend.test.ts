import { describe, expect, test } from 'vitest';
import type { Phase } from '#src/dataset/schema.ts';
import { textWidth } from '#src/figures/layout/text.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { measure } from '#src/testing/rows.ts';
import { legendBlock, legendEntries } from './legend.ts';

const rounds = (count: number): Phase[] =>
  Array.from({ length: count }, (_, index) => ({ id: `round-${index + 1}`, label: `Round ${index + 1}` }));

const teal = '#28a197';
const blue = '#12436d';
const plum = '#801650';

describe('a key', () => {
  const phases = rounds(3);
  const dataset = inventedDataset({ phases });
  const keyed = (...some: (Phase | undefined)[]) =>
    legendEntries(
      dataset,
      some.flatMap((phase) => phase ?? []),
      [],
    ).map(({ text, colour }) => [text, colour]);

  test('names each phase in the colour of its place among all', () => {
    expect(keyed(...phases)).toEqual([
      ['Round 1', teal],
      ['Round 2', blue],
      ['Round 3', plum],
    ]);
    expect(keyed(phases[2], phases[0])).toEqual([
      ['Round 3', plum],
      ['Round 1', teal],
    ]);
  });

  test('says nothing where there is but one', () => {
    expect(keyed(phases[1])).toEqual([]);
    expect(keyed()).toEqual([]);
  });

  test('says nothing where all bars share one colour', () => {
    const many = inventedDataset({ phases: rounds(5) });
    expect(legendEntries(many, many.phases, [])).toEqual([]);
  });

  const loans = measure('Loans', [[4, '4']], [], 'not yet paid out');

  test('says what an outline means, once, in the colour of its bars', () => {
    const rows = [measure('Visits', [[61, '61']]), loans, measure('Grants', [[3, '3']], [], 'not yet paid out')];
    expect(legendEntries(dataset, phases.slice(0, 1), rows)).toEqual([
      { text: 'outlined: not yet paid out', colour: teal, outlined: true },
    ]);
    expect(legendEntries(dataset, phases.slice(0, 2), [loans]).map(({ text }) => text)).toEqual([
      'Round 1',
      'Round 2',
      'outlined: not yet paid out',
    ]);
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
    expect(legendEntries(dataset, [], [loans, both])).toEqual([
      { text: 'outlined: not yet paid out', colour: teal, outlined: true },
      { text: 'outlined: not yet given', colour: '#0b1f33', outlined: true },
    ]);
  });
});

describe('the block of a key', () => {
  const long = 'The round of the long summer '.repeat(6).trim();
  const block = (width: number, phases: readonly Phase[]) =>
    legendBlock(legendEntries(inventedDataset({ phases: [...phases] }), phases, []), width, 10);
  const named: Phase[] = [
    { id: 'round-1', label: 'Round 1', name: 'First round' },
    { id: 'round-2', label: 'Round 2' },
  ];

  test('sets a square in its colour before each phase, with its name where it has one', () => {
    const marks = block(500, named).marks;
    expect(marks.map((mark) => [mark.kind, mark.fill, mark.kind === 'text' ? mark.text : mark.kind])).toEqual([
      ['rect', teal, 'rect'],
      ['text', '#0b1f33', 'Round 1, First round'],
      ['rect', blue, 'rect'],
      ['text', '#0b1f33', 'Round 2'],
    ]);
    expect(marks[0]).toMatchObject({ x: 0, width: 10, height: 10 });
    expect(marks[1]).toMatchObject({ x: 16, y: 10 });
  });

  test('sets them side by side where they have room, with a gap between them', () => {
    const { height, marks } = block(500, named);
    const [, first, square, second] = marks;
    const end = 16 + textWidth('Round 1, First round', 10, 400);
    expect(first?.y).toBe(second?.y);
    expect(square?.x).toBeGreaterThan(end + 20);
    expect(square?.x).toBeLessThan(end + 40);
    expect(height).toBe(12.5);
  });

  test('sets them on lines of their own where they have none', () => {
    const { height, marks } = block(120, named);
    expect(marks.map(({ x }) => x)).toEqual([0, 16, 0, 16]);
    expect(marks.map(({ y }) => Math.round(y * 10) / 10)).toEqual([1.2, 10, 17.7, 26.5]);
    expect(height).toBe(29);
  });

  test('wraps a name that is longer than a line, and the next begins below it', () => {
    const width = 200;
    const { height, marks } = block(width, [{ id: 'round-1', label: long }, ...named.slice(1)]);
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    expect(texts.map(({ text }) => text).join(' ')).toBe(`${long} Round 2`);
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.every(({ text, x }) => x + textWidth(text, 10, 400) <= width)).toBe(true);
    expect(new Set(texts.map(({ y }) => y)).size).toBe(texts.length);
    expect(height).toBe(texts.length * 12.5 + 4);
  });

  test('sets an outline before what outlines mean', () => {
    const { marks } = legendBlock([{ text: 'outlined: not yet paid out', colour: blue, outlined: true }], 500, 10);
    expect(marks[0]).toEqual({
      kind: 'rect',
      ...{ x: 1, y: 2.2, width: 8, height: 8 },
      fill: 'none',
      stroke: { colour: blue, width: 2 },
    });
  });

  test('is empty without phases', () => {
    expect(block(200, [])).toEqual({ height: 0, marks: [] });
  });
});
