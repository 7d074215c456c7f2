import { describe, expect, it } from 'vitest';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Observation } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { releaseRuns } from './releaseRuns.ts';

/** A dataset of one release with these lines, and numbers whose words stand in it; each is of its own measure. */
function released(lines: string[], ...stated: Partial<Observation>[]): Dataset {
  const { sources } = inventedDataset();
  return inventedDataset({
    sources: sources.map((source) => ({ ...source, lines })),
    observations: stated.map((words, index) => ({
      phase: 'round-1',
      measure: `measure-${index}`,
      value: 1,
      quote: '',
      ...words,
    })),
    statedTotals: [],
  });
}

/** The runs of each line: its text, and after a bar what it states. */
function runs(dataset: Dataset, index = 0): string[][] {
  const source = dataset.sources[index];
  if (source === undefined) throw new Error(`no source: ${index}`);
  return releaseRuns(dataset, source).map((line) =>
    line.runs.map(({ text, refs }) => [text, ...refs.map(refKey)].join(' | ')),
  );
}

describe('a line of the release', () => {
  it('is cut at the words that state a number', () => {
    expect(
      runs(released(['In May 61 visits,17 for repairs.'], { quote: '61 visits' }, { quote: '17 for repairs' })),
    ).toEqual([['In May ', '61 visits | round-1.measure-0', ',', '17 for repairs | round-1.measure-1', '.']]);
  });

  it('is whole where it states none, and has no run where it is empty', () => {
    expect(runs(released(['A pier.', '', 'A quay.']))).toEqual([['A pier.'], [], ['A quay.']]);
  });

  it('has one run where all of it states a number', () => {
    expect(runs(released(['61 visits'], { quote: '61 visits' }))).toEqual([['61 visits | round-1.measure-0']]);
  });

  it('keeps every character, and where it begins', () => {
    const dataset = inventedDataset();
    const [source] = dataset.sources;
    if (source === undefined) throw new Error('no source');
    const lines = releaseRuns(dataset, source);
    expect(lines.map((line) => line.runs.map(({ text }) => text).join(''))).toEqual(source.lines);
    const text = source.lines.join('\n');
    for (const line of lines) {
      expect(text.startsWith(line.text, line.start)).toBe(true);
      for (const run of line.runs) expect(text.startsWith(run.text, run.start)).toBe(true);
    }
  });

  it('names totals as totals', () => {
    expect(runs(inventedDataset())[6]).toEqual([
      '• ',
      '80 Visits | round-2.visits',
      ' [',
      'All rounds = 141 | total.visits',
      '];',
    ]);
  });

  it('finds a quote that is not unique within its passage', () => {
    expect(runs(inventedDataset())[7]?.slice(2)).toEqual([' [Both rounds = ', '8 | total.boats', '];']);
  });
});

describe('words that state several numbers', () => {
  it('give the inner quote first where one stands inside another', () => {
    const dataset = released(
      ['About 61 visits, 17 of them repairs, so far.'],
      {
        quote: '61 visits, 17 of them repairs',
      },
      { quote: '17 of them' },
    );
    expect(runs(dataset)).toEqual([
      [
        'About ',
        '61 visits,  | round-1.measure-0',
        '17 of them | round-1.measure-1 | round-1.measure-0',
        ' repairs | round-1.measure-0',
        ', so far.',
      ],
    ]);
  });

  it('are shared where two quotes overlap', () => {
    const dataset = released(['12 boats and barges 7'], { quote: '12 boats and barges' }, { quote: 'barges 7' });
    expect(runs(dataset)).toEqual([
      ['12 boats and  | round-1.measure-0', 'barges | round-1.measure-1 | round-1.measure-0', ' 7 | round-1.measure-1'],
    ]);
  });

  it('name all of them where their quotes are the same', () => {
    const dataset = released(
      ['17 in each round'],
      { quote: '17 in each round' },
      { quote: '17 in each round', phase: 'round-2' },
    );
    expect(runs(dataset)).toEqual([['17 in each round | round-1.measure-0 | round-2.measure-1']]);
  });

  it('touch without sharing anything', () => {
    const dataset = released(['12 boats,7 barges'], { quote: '12 boats,' }, { quote: '7 barges' });
    expect(runs(dataset)).toEqual([['12 boats, | round-1.measure-0', '7 barges | round-1.measure-1']]);
  });

  it('run on over lines, empty ones between them too', () => {
    const dataset = released(['So far 61', '', 'visits', 'and more'], { quote: '61\n\nvisits' });
    expect(runs(dataset)).toEqual([
      ['So far ', '61 | round-1.measure-0'],
      [],
      ['visits | round-1.measure-0'],
      ['and more'],
    ]);
  });
});

describe('several sources', () => {
  const [first] = inventedDataset().sources;
  if (first === undefined) throw new Error('no source');
  const dataset = inventedDataset({
    sources: [
      { ...first, lines: ['61 visits'] },
      { ...first, id: 'second', lines: ['80 Visits', '61 visits'] },
    ],
    observations: [
      { phase: 'round-1', measure: 'visits', value: 61, quote: '61 visits' },
      { phase: 'round-2', measure: 'visits', value: 80, quote: '80 Visits', source: 'second' },
    ],
    statedTotals: [],
  });

  it('hold their own numbers only, though both have the same words', () => {
    expect(runs(dataset, 0)).toEqual([['61 visits | round-1.visits']]);
    expect(runs(dataset, 1)).toEqual([['80 Visits | round-2.visits'], ['61 visits']]);
  });
});
