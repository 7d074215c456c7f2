import { describe, expect, test } from 'vitest';
import type { Dataset, Observation, Unit } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { check } from '#src/testing/problems.ts';

const people: Unit = { kind: 'count', one: 'person', other: 'people' };

/** The problems of a dataset of one observation, `people` where its unit is not given, in a source of these lines. */
function problemsOf(lines: string[], words: Partial<Observation>, unit: Unit = people): string[] {
  const { sources } = inventedDataset();
  const dataset: Dataset = {
    format: 1,
    id: 'a',
    version: '1.0',
    title: 'A',
    summary: 'A.',
    sources: sources.map(({ sections: _, ...source }) => ({ ...source, lines })),
    phases: [{ id: 'p', label: 'P' }],
    measures: [{ id: 'm', label: 'M', unit }],
    observations: [{ phase: 'p', measure: 'm', value: 61, quote: '', ...words }],
    comparison: { change: 'none' },
    figures: [{ id: 'f', title: 'F', subtitle: 'F', kind: 'phases', measures: ['m'] }],
  };
  return check(dataset).map(({ path, message }) => `${path}: ${message}`);
}

describe('where a quote stands', () => {
  test('a quote that stands once is right', () => {
    expect(problemsOf(['There were 61 people.'], { quote: '61 people' })).toEqual([]);
  });
  test('a quote in another case is not there', () => {
    expect(problemsOf(['', 'There were 61 People trained.'], { quote: '61 people trained' })).toEqual([
      'observations[0].quote: "61 people trained" does not occur in the release (line 2 has "61 People trained")',
    ]);
  });
  test('a quote with other spaces and marks is not there', () => {
    expect(problemsOf(['The ‘61’\u00a0people'], { quote: "'61' people" })).toEqual([
      'observations[0].quote: "\'61\' people" does not occur in the release (line 1 has "‘61’\\u00a0people")',
    ]);
  });
  test('a quote in other words has a nearest line', () => {
    expect(problemsOf(['61 boats sank', 'all 61 people were trained'], { quote: '61 trained people' })).toEqual([
      'observations[0].quote: "61 trained people" does not occur in the release (the nearest is line 2, "all 61 people were trained")',
    ]);
  });
  test('a quote that is like nothing has no nearest line', () => {
    expect(problemsOf(['Nothing here.'], { quote: '61 people' })).toEqual([
      'observations[0].quote: "61 people" does not occur in the release',
    ]);
  });
  test('a quote that stands twice is named with its lines', () => {
    expect(problemsOf(['61 people', '', '61 people'], { quote: '61 people' })).toEqual([
      'observations[0].quote: "61 people" occurs more than once in the release, on lines 1 and 3; a longer passage can tell them apart',
    ]);
  });
  test('a longer passage tells quotes apart', () => {
    expect(problemsOf(['61 people', '', 'and 61 people'], { quote: '61 people', within: 'and 61 people' })).toEqual([]);
  });
  test('a longer passage must stand once', () => {
    expect(problemsOf(['a 61 b', 'a 61 b'], { quote: '61', within: 'a 61 b' })).toEqual([
      'observations[0].within: "a 61 b" occurs more than once in the release, on lines 1 and 2; a longer passage can tell them apart',
    ]);
  });
  test('a quote must stand in its longer passage', () => {
    expect(problemsOf(['61 people'], { quote: '61', within: 'people' })).toEqual([
      'observations[0].quote: "61" occurs nowhere in "people"',
    ]);
  });
  test('a quote must stand in its longer passage once', () => {
    expect(problemsOf(['61 and 61'], { quote: '61', within: '61 and 61' })).toEqual([
      'observations[0].quote: "61" occurs more than once in "61 and 61"',
    ]);
  });
  test('a quote does not begin inside a number', () => {
    expect(problemsOf(['There were 161 people.'], { quote: '61 people' })).toEqual([
      'observations[0].quote: "61 people" begins inside a number (line 1 has "161 people")',
    ]);
  });
  test('a quote does not end inside a word', () => {
    expect(problemsOf(['There were 61 people.'], { quote: '61 peop' })).toEqual([
      'observations[0].quote: "61 peop" ends inside a word (line 1 has "61 people")',
    ]);
  });
  test('a quote does not part a number from its scale', () => {
    expect(problemsOf(['There were 61 million.'], { quote: '61' })).toEqual([
      'observations[0].quote: "61" ends inside a number (line 1 has "61 million")',
    ]);
  });
  test('a longer passage does not begin inside a word', () => {
    expect(problemsOf(['There were 61 people.'], { quote: '61 people', within: 'ere were 61 people' })).toEqual([
      'observations[0].within: "ere were 61 people" begins inside a word (line 1 has "There were 61 people")',
    ]);
  });
  test('a row of a table is found, its numbers are its own affair', () => {
    const tables = [
      {
        id: 't',
        title: 'T',
        columns: ['A'],
        rows: [
          { cells: ['x'], quote: 'the scheme closed' },
          { cells: ['x'], quote: '61 visits,17 for repairs' },
        ],
      },
    ];
    expect(check(inventedDataset({ tables })).map(({ path }) => path)).toEqual(['tables[0].rows[0].quote']);
  });
  test('with several sources, the one is named', () => {
    const { sources } = inventedDataset();
    const second = sources.map((source) => ({ ...source, id: 'second', lines: ['Nothing.'], sections: [] }));
    const tables = [
      { id: 't', title: 'T', columns: ['A'], rows: [{ cells: ['x'], quote: 'Something', source: 'second' }] },
    ];
    expect(check(inventedDataset({ sources: [...sources, ...second], tables }))).toEqual([
      { path: 'tables[0].rows[0].quote', message: '"Something" does not occur in the source "second"' },
    ]);
  });
});

describe('the number in a quote', () => {
  test('is the value', () => {
    expect(problemsOf(['There were 61 people.'], { quote: '61 people', value: 62 })).toEqual([
      'observations[0].value: 62 is not the number in the quote, "61"',
    ]);
  });
  test('is compared exactly', () => {
    expect(
      problemsOf(
        ['It was 0.3000000000000001 kg.'],
        { quote: '0.3000000000000001', value: 0.3 },
        { kind: 'quantity', symbol: 'kg' },
      ),
    ).toHaveLength(1);
  });
  test.each<[string, number, Unit]>([
    ['£10.7m', 10700000, { kind: 'money', currency: 'GBP' }],
    ['£ 12,345', 12345, { kind: 'money', currency: 'GBP' }],
    ['12.50kg', 12.5, { kind: 'quantity', symbol: 'kg' }],
    ['zero people', 0, people],
    ['a dozen people', 12, people],
  ])('%s is %d', (quote, value, unit) => {
    expect(problemsOf([`There was ${quote} in all`], { quote, value }, unit)).toEqual([]);
  });
  test('must be named where there are two', () => {
    expect(problemsOf(['Round 1 had 61 people.'], { quote: 'Round 1 had 61 people' })).toEqual([
      'observations[0].quote: "Round 1 had 61 people" holds 2 numbers, "1" and "61"; "printed" must give the characters that state the value',
    ]);
  });
  test('must be named where it cannot be read', () => {
    expect(problemsOf(['There were sixty-one people.'], { quote: 'sixty-one people' })).toEqual([
      'observations[0].quote: "sixty-one people" holds "sixty-one", which cannot be read as one number; "printed" must give the characters that state the value',
    ]);
  });
  test('must be named where there is none', () => {
    expect(problemsOf(['There were no people.'], { quote: 'no people', value: 0 })).toEqual([
      'observations[0].quote: "no people" holds no number; "printed" must give the characters that state the value',
    ]);
  });
  test.each<[string, Partial<Observation>]>([
    ['Round 1 had 61 people', { printed: '61' }],
    ['sixty-one people', { printed: 'sixty-one' }],
    ['no people', { printed: 'no people', value: 0 }],
  ])('is named in %s', (quote, rest) => {
    expect(problemsOf([`So ${quote}.`], { quote, ...rest })).toEqual([]);
  });
  test.each([
    ['Round 1 had 61', '62', '"62" does not occur in the quote'],
    ['Round 1 had 61 and 61', '61', '"61" occurs more than once in the quote'],
    ['Round 3 had 61', '1', '"1" begins inside a number'],
    [
      'Round 1 had 61',
      '1 had 61',
      '"1 had 61" holds 2 numbers, "1" and "61"; it must hold only the one that is the value',
    ],
    ['Round 1 had sixty-one', 'sixty-one', '"sixty-one" holds no number that can be read, but the quote does: "1"'],
  ])('is not named in %s by %s', (quote, printed, message) => {
    expect(problemsOf([`So ${quote}.`], { quote, printed })).toEqual([`observations[0].printed: ${message}`]);
  });
  test('does not stand at the sign of another unit', () => {
    expect(problemsOf(['There were 61%.'], { quote: '61%' })).toEqual([
      'observations[0].quote: "%" stands at the number in "61%", but the unit is a count of "people"',
    ]);
  });
  test('does not stand at another currency, even outside the quote', () => {
    expect(problemsOf(['It was € 61.'], { quote: '61' }, { kind: 'money', currency: 'GBP' })).toEqual([
      'observations[0].quote: "€" stands at the number in "61", but the unit is GBP',
    ]);
  });
});

test('a total is held against its words too', () => {
  const statedTotals = [
    {
      id: 't',
      label: 'T',
      parts: [
        { phase: 'round-1', measure: 'visits' },
        { phase: 'round-2', measure: 'visits' },
      ],
      value: 140,
      quote: 'All rounds = 141',
    },
  ];
  expect(check(inventedDataset({ statedTotals, highlights: [] }))).toEqual([
    { path: 'statedTotals[0].value', message: '140 is not the number in the quote, "141"' },
  ]);
});
