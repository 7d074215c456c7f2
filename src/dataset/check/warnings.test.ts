import { describe, expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { pathText } from './problem.ts';
import { datasetWarnings } from './warnings.ts';

/** The invented dataset's own: numbers of its list, and a measure in no figure. */
const listed = ['sources[0].lines[2]: "1" is in no quote', 'sources[0].lines[4]: "2" is in no quote'];
const unseen = 'measures[5]: no figure shows "rope"';

const warningsOf = (dataset: Dataset) =>
  datasetWarnings(dataset).map(({ path, message }) => `${pathText(path)}: ${message()}`);

test('a measure that no figure shows is worth a look', () => {
  expect(warningsOf(inventedDataset())).toEqual([...listed, unseen]);
});
test('a letter with more accents than a line has room for is worth a look, outside of a source', () => {
  const letter = `e${'\u0301'.repeat(6)}`;
  const { sources, figures } = inventedDataset();
  const dataset = inventedDataset({
    sources: sources.map((source) => ({ ...source, lines: [...source.lines, letter] })),
    figures: figures.map((figure) => ({ ...figure, notes: ['e\u0323\u0302\u0301', `Th${letter}`] })),
  });
  expect(warningsOf(dataset).filter((text) => text.includes('accents'))).toEqual([
    `figures[0].notes[1]: "${letter}" has 6 accents, which cross other lines`,
    `figures[1].notes[1]: "${letter}" has 6 accents, which cross other lines`,
  ]);
});
test('a source that says nothing of rights is worth a look', () => {
  const { sources } = inventedDataset();
  const silent = sources.map(({ rights: _, ...source }) => source);
  expect(warningsOf(inventedDataset({ sources: silent }))).toEqual([
    'sources[0]: says nothing of rights',
    ...listed,
    unseen,
  ]);
});

describe('words that hedge', () => {
  /** What is worth a look where the first quote stands in a line of its own. */
  function lookAt(line: string, quote: string, qualifier?: 'about' | 'at-least' | 'at-most'): string[] {
    const { sources, observations } = inventedDataset();
    const [first, ...others] = observations;
    const changed = first && { ...first, quote, ...(qualifier === undefined ? {} : { qualifier }) };
    const dataset = inventedDataset({
      sources: sources.map((source) => ({ ...source, lines: [...source.lines, line] })),
      observations: [...(changed === undefined ? [] : [changed]), ...others],
    });
    return datasetWarnings(dataset)
      .filter(({ path }) => pathText(path) === 'observations[0]')
      .map(({ message }) => message());
  }
  test.each([
    ['more than', 'at-least'],
    ['Over', 'at-least'],
    ['at least', 'at-least'],
    ['up to', 'at-most'],
    ['under', 'at-most'],
    ['fewer than', 'at-most'],
    ['some', 'about'],
    ['about', 'about'],
    ['around', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['an estimated', 'about'],
    ['approximately', 'about'],
    ['roughly', 'about'],
    ['less than', 'at-most'],
    ['at most', 'at-most'],
    ['no more than', 'at-most'],
    ['as many as', 'at-most'],
    ['circa', 'about'],
    ['Not more than', 'at-most'],
    ['no fewer than', 'at-least'],
    ['no less than', 'at-least'],
    ['not less than', 'at-least'],
  ] as const)('%s asks for %s', (hedge, qualifier) => {
    const line = `In all ${hedge} 61 calls`;
    expect(lookAt(line, '61 calls')).toEqual([
      `"${hedge}" stands before the number, but "qualifier" is not "${qualifier}"`,
    ]);
    expect(lookAt(line, '61 calls', qualifier)).toEqual([]);
  });
  test('stand before the sign of an amount too', () => {
    expect(lookAt('In all over £61', '£61')).toHaveLength(1);
  });
  test('are whole words', () => {
    expect(lookAt('It was handsome 61 calls', '61 calls')).toEqual([]);
  });
  test('stand just before the number', () => {
    expect(lookAt('Some say that 61 calls', '61 calls')).toEqual([]);
  });
});
