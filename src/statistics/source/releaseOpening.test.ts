import { describe, expect, it } from 'vitest';
import type { Dataset, Source } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { describeNumbersIn, splitRelease } from './releaseOpening.ts';
import { releaseRuns } from './releaseRuns.ts';

const long = `Said at length, ${'word after word, '.repeat(20)}to its end.`;

/** A dataset of one release: its lines and sections, and the words of its first two measures. */
function released(lines: string[], sections: NonNullable<Source['sections']>, ...quotes: string[]): Dataset {
  const { sources, measures } = inventedDataset();
  return inventedDataset({
    sources: sources.map((source) => ({ ...source, title: 'Boats', lines, sections })),
    observations: quotes.map((quote, index) => ({
      phase: 'round-1',
      measure: measures[index]?.id ?? '',
      value: 1,
      quote,
    })),
    statedTotals: [],
    highlights: [],
  });
}

/** The lines of each part of the first source. */
function partsOf(dataset: Dataset) {
  const [source] = dataset.sources;
  if (source === undefined) throw new Error('no source');
  const { headline, beginning, headings, rest } = splitRelease(source, releaseRuns(dataset, source));
  return [headline, beginning, headings, rest].map((part) => part.map(({ text }) => text));
}

function countOf(dataset: Dataset) {
  const [source] = dataset.sources;
  if (source === undefined) throw new Error('no source');
  return describeNumbersIn(source, releaseRuns(dataset, source)).text;
}

const notes = [
  { label: 'Speech', line: 3 },
  { label: 'Notes, 1', line: 7 },
  { label: 'Notes, 2', line: 9 },
];
const lines = ['Boats', '', long, '', 'Notes', '', '1. Of boats: 3 came.', '', '2. Of ropes: 9 were given.'];

describe('where a release opens', () => {
  it('is the section of its first number, with the headings above that; nothing is lost', () => {
    expect(partsOf(released(lines, notes, '9 were given'))).toEqual([
      ['Boats'],
      ['', long, '', 'Notes', '', '1. Of boats: 3 came.'],
      [''],
      ['2. Of ropes: 9 were given.'],
    ]);
    expect(partsOf(released(lines, notes, '3 came', '9 were given'))).toEqual([
      ['Boats'],
      ['', long],
      ['', 'Notes', ''],
      ['1. Of boats: 3 came.', '', '2. Of ropes: 9 were given.'],
    ]);
  });

  it('is the line of the first number where there are no sections', () => {
    expect(partsOf(released(lines, [], '3 came'))[3]).toEqual([
      '1. Of boats: 3 came.',
      '',
      '2. Of ropes: 9 were given.',
    ]);
  });

  it('does not count a number in the headline, which is always shown', () => {
    expect(partsOf(released(lines, notes, 'Boats', '9 were given'))[1]).toHaveLength(6);
  });

  it('is the beginning where that is short, holds a number, or where there is no number', () => {
    const short = lines.map((line) => (line === long ? 'Said in brief.' : line));
    expect(partsOf(released(short, notes, '3 came'))).toEqual([['Boats'], [], [], short.slice(1)]);
    expect(partsOf(released(lines, notes, 'at length'))).toEqual([['Boats'], [], [], lines.slice(1)]);
    expect(partsOf(released(lines, notes))).toEqual([['Boats'], [], [], lines.slice(1)]);
  });

  it('keeps no headline where no line is the title', () => {
    const untitled = lines.map((line) => (line === 'Boats' ? 'Ships' : line));
    const [headline, beginning] = partsOf(released(untitled, notes, '3 came'));
    expect(headline).toEqual([]);
    expect(beginning).toEqual(['Ships', '', long]);
  });
});

describe('how many numbers a release states', () => {
  it('is said with the section that all of them are in', () => {
    expect(countOf(released(lines, notes, '3 came', '9 were given'))).toBe('2 numbers, all in “Notes”.');
    expect(countOf(released(lines, notes, '9 were given'))).toBe('1 number, in “Notes”.');
  });

  it('is said alone where sections share no beginning, or a number is in none', () => {
    expect(countOf(released(lines, notes, 'at length', '3 came'))).toBe('2 numbers.');
    expect(countOf(released(lines, notes.slice(2), '3 came', '9 were given'))).toBe('2 numbers.');
    expect(countOf(released(lines, [], '3 came'))).toBe('1 number.');
  });
});
