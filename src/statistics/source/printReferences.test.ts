import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { referenceNumbers, referenceOf, referencesByRun } from './printReferences.ts';
import { releaseRuns } from './releaseRuns.ts';

test('the numbers of a release are counted in its order, totals among them', () => {
  expect([...referenceNumbers(inventedDataset())]).toEqual([
    ['round-1.visits', 1],
    ['round-1.repairs', 2],
    ['round-1.boats', 3],
    ['round-1.grants', 4],
    ['round-2.visits', 5],
    ['total.visits', 6],
    ['round-2.boats', 7],
    ['total.boats', 8],
    ['round-2.loans', 9],
    ['round-2.rope', 10],
  ]);
});

test('the order of the dataset does not matter', () => {
  const { observations } = inventedDataset();
  const dataset = inventedDataset({ observations: observations.toReversed() });
  expect(referenceNumbers(dataset).get('round-1.visits')).toBe(1);
  expect(referenceNumbers(dataset).get('round-2.rope')).toBe(10);
});

test('several sources are counted on, one after the other', () => {
  const { sources } = inventedDataset();
  const later = { id: 'later', publisher: 'Pier Office', title: 'More', published: '2013', lines: ['9 boats'] };
  const dataset = inventedDataset({
    sources: [...sources, later],
    observations: [
      { phase: 'round-2', measure: 'boats', value: 9, quote: '9 boats', source: 'later' },
      { phase: 'round-2', measure: 'rope', value: 12.5, quote: 'Rope handed out: 12.5 kg' },
    ],
    statedTotals: [],
  });
  expect([...referenceNumbers(dataset)]).toEqual([
    ['round-2.rope', 1],
    ['round-2.boats', 2],
  ]);
});

test('words that begin together are counted from the shorter to the longer, and the same words twice', () => {
  const dataset = inventedDataset({
    observations: [
      { phase: 'round-1', measure: 'visits', value: 61, quote: '61 visits,17 for repairs', printed: '61' },
      { phase: 'round-1', measure: 'repairs', value: 61, quote: '61 visits' },
      { phase: 'round-1', measure: 'boats', value: 61, quote: '61 visits' },
    ],
    statedTotals: [],
  });
  expect([...referenceNumbers(dataset)]).toEqual([
    ['round-1.repairs', 1],
    ['round-1.boats', 2],
    ['round-1.visits', 3],
  ]);
});

test('a number that was not reported has none', () => {
  expect(referenceOf(inventedDataset(), { phase: 'round-2', measure: 'grants' })).toBeUndefined();
  expect(referenceOf(inventedDataset(), { total: 'boats' })).toBe(8);
});

/** The runs that end the words of a number, each with its references. */
function ends(lines: string[], ...quotes: string[]): string[] {
  const { sources, measures } = inventedDataset();
  const dataset = inventedDataset({
    sources: sources.map((source) => ({ ...source, lines })),
    observations: quotes.map((quote, index) => ({
      phase: 'round-1',
      measure: measures[index]?.id ?? '',
      value: 1,
      quote,
    })),
    statedTotals: [],
  });
  const [source] = dataset.sources;
  if (source === undefined) throw new Error('no source');
  const runs = releaseRuns(dataset, source);
  const byRun = referencesByRun(dataset, runs);
  return runs.flatMap((line) =>
    line.runs.flatMap(({ start, text }) => {
      const references = byRun.get(start);
      return references === undefined ? [] : [`${text} [${references.join(', ')}]`];
    }),
  );
}

test.each([
  [
    'words by themselves carry their own',
    ['61 visits, 4 boats'],
    ['4 boats', '61 visits'],
    ['61 visits [1]', '4 boats [2]'],
  ],
  [
    'words with others inside end in their last part',
    ['61, 17 of them new'],
    ['61, 17 of them new', '17 of'],
    ['17 of [2]', ' them new [1]'],
  ],
  ['words that run on over lines end in the last', ['61', 'visits'], ['61\nvisits'], ['visits [1]']],
  [
    'words that end together carry both, counted on',
    ['61, 17 of them'],
    ['17 of them', '61, 17 of them'],
    ['17 of them [1, 2]'],
  ],
  ['the same words carry both', ['17 each'], ['17 each', '17 each'], ['17 each [1, 2]']],
])('%s', (_, lines, quotes, expected) => {
  expect(ends(lines, ...quotes)).toEqual(expected);
});
