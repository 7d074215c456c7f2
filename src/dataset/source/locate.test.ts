import { describe, expect, test } from 'vitest';
import type { Source } from '#src/dataset/schema.ts';
import { locate, sectionAt, sourceOf } from './locate.ts';

const source: Source = {
  id: 'bulletin',
  publisher: 'Harbour Office',
  title: 'Bulletin',
  published: '2011',
  lines: ['Results', '', '61 visits,17 for repairs', 'ships: 9; boats: 9', '𝕏 8 cranes', 'aaa'],
  sections: [
    { label: 'Head', line: 1 },
    { label: 'Notes, 1', line: 3 },
    { label: 'Notes, 2', line: 5 },
  ],
};

describe('locate', () => {
  test('a quote that stands once has its offsets, line and column', () => {
    expect(locate(source, { quote: '17 for repairs' })).toEqual({ start: 19, end: 33, line: 3, column: 10 });
  });
  test('a quote may run over a line feed', () => {
    expect(locate(source, { quote: 'Results\n\n61' })).toEqual({ start: 0, end: 11, line: 1, column: 0 });
  });
  test('a quote that stands nowhere has no place', () => {
    expect(locate(source, { quote: '61 Visits' })).toBeUndefined();
  });
  test('a quote that stands twice has no place', () => {
    expect(locate(source, { quote: '9' })).toBeUndefined();
  });
  test('occurrences that overlap are counted', () => {
    expect(locate(source, { quote: 'aa' })).toBeUndefined();
  });
  test('a longer passage tells two equal quotes apart', () => {
    expect(locate(source, { quote: '9', within: 'boats: 9' })).toEqual({ start: 51, end: 52, line: 4, column: 17 });
  });
  test('a quote that stands twice in its passage has no place', () => {
    expect(locate(source, { quote: '9', within: 'ships: 9; boats: 9' })).toBeUndefined();
  });
  test('a passage that stands twice gives no place', () => {
    expect(locate(source, { quote: '9', within: ': 9' })).toBeUndefined();
  });
  test('a character outside the basic plane counts as two code units', () => {
    expect(locate(source, { quote: '8 cranes' })).toEqual({ start: 56, end: 64, line: 5, column: 3 });
  });
});

describe('sectionAt', () => {
  test('a line belongs to the last section that begins at or before it', () => {
    expect([1, 2, 3, 4, 6].map((line) => sectionAt(source, line))).toEqual([
      'Head',
      'Head',
      'Notes, 1',
      'Notes, 1',
      'Notes, 2',
    ]);
  });
  test('a source without sections has no label', () => {
    const { sections: _, ...plain } = source;
    expect(sectionAt(plain, 1)).toBeUndefined();
  });
});

describe('sourceOf', () => {
  const dataset = {
    format: 1 as const,
    id: 'harbour',
    version: '1.0',
    title: 'Harbour',
    summary: 'Harbour.',
    sources: [source, { ...source, id: 'second' }],
    phases: [],
    measures: [],
    observations: [],
    comparison: { change: 'none' as const },
    figures: [],
  };
  test('words that name no source stand in the first', () => {
    expect(sourceOf(dataset, { quote: 'x' }).id).toBe('bulletin');
  });
  test('words stand in the source that they name', () => {
    expect(sourceOf(dataset, { quote: 'x', source: 'second' }).id).toBe('second');
  });
  test('a source that does not exist is an error that names it', () => {
    expect(() => sourceOf(dataset, { quote: 'x', source: 'third' })).toThrow('no source with the id: third');
  });
});
