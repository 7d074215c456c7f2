import { describe, expect, test } from 'vitest';
import type { DrawnValue } from '#src/export/provenance/provenanceSchema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { caution, changed, check, headline } from '#src/testing/imageCheck.ts';
import { inventedProvenance } from '#src/testing/provenance.ts';

test('a value that differs is told, with all values beside the dataset’s', async () => {
  const report = await check({ values: changed({ value: 62, printed: '62' }) });
  expect(report.verdict).toBe(
    `Figure 1, “${headline}”, by its own word made from version 1.0 of these data. 1 of 3 values written in the file differs: Visits, Round 1: the dataset states 61, the file says 62.`,
  );
  expect(report.details).toEqual([caution]);
  expect(report.values).toEqual([
    { kind: 'differs', ref: 'round-1.visits', label: 'Visits, Round 1', inDataset: '61', inFile: '62', wording: [] },
    { kind: 'agrees', ref: 'round-2.visits', label: 'Visits, Round 2', inDataset: '80', inFile: '80', wording: [] },
    {
      kind: 'agrees',
      ref: 'round-1.repairs',
      label: 'Visits for repairs, Round 1',
      inDataset: '17',
      inFile: '17',
      wording: [],
    },
  ]);
});

test.each<[string, Partial<DrawnValue>, string]>([
  ['only its value says otherwise', { value: 62 }, '62, printed as 61'],
  ['only its print says otherwise', { printed: '62' }, '62'],
  ['it is stated less exactly', { qualifier: 'about', printed: 'about 61' }, 'about 61'],
  ['it is far larger', { value: 61_000_000, printed: '61,000,000' }, '61,000,000'],
])('a value differs too where %s', async (_, change, held) => {
  expect((await check({ values: changed(change) })).verdict).toContain(
    `1 of 3 values written in the file differs: Visits, Round 1: the dataset states 61, the file says ${held}.`,
  );
});

describe('a number under other words is told', () => {
  test('where the file calls it otherwise, by its name in the dataset', async () => {
    const { verdict, values } = await check({ values: changed({ label: 'Boats, Round 9' }) });
    expect(verdict).toBe(
      `Figure 1, “${headline}”, by its own word made from version 1.0 of these data. 1 of 3 values written in the file is the same in other words: Visits, Round 1: the file calls it “Boats, Round 9”.`,
    );
    expect(values[0]).toEqual({
      kind: 'reworded',
      ref: 'round-1.visits',
      label: 'Visits, Round 1',
      inDataset: '61',
      inFile: '61',
      wording: ['the file calls it “Boats, Round 9”'],
    });
  });

  test('where the file quotes it otherwise', async () => {
    const { verdict, values } = await check({ values: changed({ quote: '61 boats' }) });
    expect(verdict).toContain(
      '1 of 3 values written in the file is the same in other words: Visits, Round 1: the file quotes “61 boats”, the dataset “61 visits”.',
    );
    expect(values[0]?.kind).toBe('reworded');
  });

  test('where its value differs too, and where it is no longer there', async () => {
    const differing = await check({ values: changed({ label: 'Boats, Round 9', value: 62, printed: '62' }) });
    expect(differing.verdict).toContain(
      '1 of 3 values written in the file differs: Visits, Round 1: the dataset states 61, the file says 62; the file calls it “Boats, Round 9”.',
    );
    const missing = await check({ values: changed({ ref: 'round-2.repairs', label: 'Boats, Round 9' }) });
    expect(missing.verdict).toContain(
      'is no longer in the dataset: Visits for repairs, Round 2: the file says 61; the file calls it “Boats, Round 9”.',
    );
  });

  test('of several by their number', async () => {
    const values = inventedProvenance().values.map((value) => ({ ...value, label: 'Boats' }));
    expect((await check({ values })).verdict).toContain(
      '3 of 3 values written in the file are the same in other words.',
    );
  });
});

describe('what the figure states today and the file does not hold is told', () => {
  const observations = [
    ...inventedDataset().observations,
    { phase: 'round-2', measure: 'repairs', value: 9, quote: '80 Visits' },
  ];

  test('where a gap of the image is a value now', async () => {
    const { verdict, values } = await check({}, { observations });
    expect(verdict).toBe(
      `Figure 1, “${headline}”, by its own word made from version 1.0 of these data. All 3 values written in the file agree with the dataset that is open. 1 value of this figure is stated here, not in the file: Visits for repairs, Round 2: 9.`,
    );
    expect(values.slice(3)).toEqual([
      {
        kind: 'added',
        ref: 'round-2.repairs',
        label: 'Visits for repairs, Round 2',
        inDataset: '9',
        inFile: 'not there',
        wording: [],
      },
    ]);
  });

  test('of several by their number, beside what differs', async () => {
    const values = changed({ value: 62, printed: '62' }).slice(0, 1);
    expect((await check({ values }, { observations })).verdict).toContain(
      'The one value written in the file differs: Visits, Round 1: the dataset states 61, the file says 62. 3 values of this figure are stated here, not in the file.',
    );
  });

  test('where the file holds none', async () => {
    const { verdict } = await check({ values: [], sources: [] });
    expect(verdict).toContain(
      'No value is written in the file. 3 values of this figure are stated here, not in the file.',
    );
  });
});

describe('a comparison', () => {
  const phases: [string, string] = ['round-2', 'round-1'];
  const figure = { id: 'comparison', phases, size: 'report', title: 'Visits: 80 reported for Round 2, 61 for Round 1' };
  const visits = inventedProvenance().values.slice(0, 2);

  test('is found by its phases', async () => {
    expect((await check({ figure })).figure).toEqual({
      id: 'comparison',
      name: 'comparison',
      compare: { from: 'round-2', to: 'round-1' },
    });
  });

  test('has another headline now', async () => {
    const { details } = await check({ figure: { ...figure, title: 'Round 2 against Round 1' } });
    expect(details[0]).toBe(
      'On this page the comparison’s headline is “Visits: 80 reported for Round 2, 61 for Round 1”.',
    );
  });

  test.each<[string, [string, string] | undefined]>([
    ['a phase that is not there', ['round-1', 'round-9']],
    ['a phase twice', ['round-1', 'round-1']],
    ['no phases', undefined],
  ])('of %s is not on the page', async (_, named) => {
    const report = await check({ figure: { ...figure, phases: named } });
    expect(report.details[0]).toBe('This page no longer has this figure.');
    expect(report).not.toHaveProperty('figure');
  });

  test('lacks the half of a row; of rows that it has nothing of, none may have been meant', async () => {
    const { values, details } = await check({ figure, values: visits.slice(0, 1) });
    expect(values.map(({ kind, ref }) => [kind, ref])).toEqual([
      ['agrees', 'round-1.visits'],
      ['added', 'round-2.visits'],
    ]);
    expect(details[0]).toBe(
      'The comparison on this page has 6 more values, of measures that the file holds nothing of: it was made of a part of the comparison, or before they were stated.',
    );
  });
});

test.each(['slide', 'square'])('a %s may show the first lines of a figure alone, each whole', async (size) => {
  const figure = { id: 'work', size, title: headline };
  const values = inventedProvenance().values.slice(0, 2);
  const report = await check({ figure, values });
  expect(report.values.map(({ kind, ref }) => [kind, ref])).toEqual([
    ['agrees', 'round-1.visits'],
    ['agrees', 'round-2.visits'],
  ]);
  expect(report.details[0]).toBe(
    'The figure on this page has 1 more value, of measures that the file holds nothing of: it shows what it has room for, or was made before they were stated.',
  );
  const half = await check({ figure, values: values.slice(0, 1) });
  expect(half.values.map(({ kind, ref }) => [kind, ref])).toContainEqual(['added', 'round-2.visits']);
});

test('a value that is no longer there is told, whether its pair has none or its measure is gone', async () => {
  const gap = await check({ values: changed({ ref: 'round-2.repairs', label: 'Visits for repairs, Round 2' }) });
  expect(gap.verdict).toContain(
    '1 of 3 values written in the file is no longer in the dataset: Visits for repairs, Round 2: the file says 61.',
  );
  expect(gap.values[0]).toMatchObject({ kind: 'missing', inDataset: 'not reported' });
  const gone = await check({ values: changed({ ref: 'total.sails', label: 'All sails' }) });
  expect(gone.verdict).toContain(
    '1 of 3 values written in the file is no longer in the dataset: All sails: the file says 61.',
  );
  expect(gone.values[0]).toMatchObject({ kind: 'missing', inDataset: 'not there' });
});

test('of several that differ the number is told; of a single value that it is the one', async () => {
  const values = inventedProvenance().values.map((value) => ({ ...value, value: 5, printed: '5' }));
  expect((await check({ values })).verdict).toContain('3 of 3 values written in the file differ.');
  expect((await check({ values: values.slice(0, 1) })).verdict).toContain(
    'The one value written in the file differs: Visits, Round 1:',
  );
  expect((await check({ values: changed({}).slice(0, 1) })).verdict).toContain(
    'The one value written in the file agrees with the dataset that is open.',
  );
});
