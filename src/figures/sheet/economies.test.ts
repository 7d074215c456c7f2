import { expect, test } from 'vitest';
import { crowdedDataset } from '#src/testing/crowdedDatasets.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { sheetOf } from './sheetOf.ts';
import { subjectsOf } from './subject.ts';

const sha256 = '26e299dc'.padEnd(64, '0');

/** The square of a dataset's first figure with all notes. */
function square(dataset = inventedDataset()) {
  const [work] = subjectsOf(dataset);
  if (work === undefined) throw new Error('no figure');
  const { marks, omitted } = sheetOf(dataset, sha256, work, 'square', 'all');
  return { text: marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join(' '), omitted };
}

test('all notes take no room from what the phases are called where there is room for both', () => {
  const { text, omitted } = square(inventedDataset({ statedTotals: [] }));
  expect(text).toContain('Round 1: First round; Round 2: Second round');
  expect(text).toContain('Visits for repairs: Part of the visits.');
  expect(omitted.notes).toEqual([]);
});

test('where all notes are asked for, a square says how many it lacks before it has its headline large', () => {
  const note = 'Counted by the wardens of the harbour at its gate, not by the harbour office.';
  const observations = inventedDataset().observations.map((observation) => ({ ...observation, note }));
  // Five numbers of the figure have a note each.
  expect(square(inventedDataset({ observations })).text).toContain(
    '5 more notes: see this image in full, size “Report” with all notes.',
  );
});

test.each(['slide', 'square'] as const)(
  'both numbers of the first measure compared are on a %s, and its texts are shortened for them',
  (size) => {
    const rounds = ['Opening round, from March to September of 2011', 'Second round, extended by four months twice'];
    const note =
      'The rounds were not equally long: seven months and fifteen months, in other weather and in other ports.';
    const dataset = inventedDataset({
      phases: rounds.map((label, index) => ({ id: `round-${index + 1}`, label })),
      comparison: { change: 'percent', note },
    });
    const comparison = subjectsOf(dataset).find(({ kind }) => kind === 'comparison');
    if (comparison === undefined) throw new Error('no comparison');
    const { numbers } = sheetOf(dataset, sha256, comparison, size, 'short');
    expect(numbers.slice(0, 2)).toEqual([
      { phase: 'round-1', measure: 'visits' },
      { phase: 'round-2', measure: 'visits' },
    ]);
  },
);

const words = (word: string, count: number) => Array.from({ length: count }, () => word).join(' ');

const phase = 'Round of repairs in the outer harbour';
test.each([
  ['long texts', { title: words('harbour', 25), label: words('quay wall', 20), note: words('repaired', 45) }],
  [
    'long names of phases',
    { phase, name: words('round', 12), label: words('quay wall', 8), note: words('repaired', 20) },
  ],
  ['long words', { title: 'W'.repeat(200), label: 'Donaudampfschiff'.repeat(12), phase: 'R'.repeat(60) }],
])('a comparison of %s shows both numbers of its first measure', (_, texts) => {
  const dataset = crowdedDataset('crowded', 2, 6, texts);
  const comparison = subjectsOf(dataset).find(({ kind }) => kind === 'comparison');
  if (comparison === undefined) throw new Error('no comparison');
  for (const size of ['slide', 'square'] as const) {
    const { numbers } = sheetOf(dataset, sha256, comparison, size, 'short');
    expect(numbers.slice(0, 2)).toEqual([
      { phase: 'round-1', measure: 'berth-1' },
      { phase: 'round-2', measure: 'berth-1' },
    ]);
  }
});

test('a headline keeps an amount with what it is, on a square in smaller letters, and takes no more room for that there', () => {
  const { figures, ...rest } = inventedDataset({ statedTotals: [] });
  const [work, ...others] = figures;
  if (work === undefined) throw new Error('no figure');
  const notes = ['Repairs are part of the visits, and boats were moved between two of them, as the wardens say.'];
  const title = '£146,251 in loans given, £35,118 returned; £270,000 transferred';
  const titleOf = (size: 'column' | 'square', subtitle = work.subtitle) => {
    const dataset = { ...rest, figures: [{ ...work, title, subtitle, notes }, ...others] };
    const [subject] = subjectsOf(dataset);
    if (subject === undefined) throw new Error('no subject');
    return sheetOf(dataset, sha256, subject, size, 'short').marks.flatMap((mark) =>
      mark.kind === 'text' && mark.part === 'title' ? mark.text : [],
    );
  };
  const whole = ['£146,251 in loans given,', '£35,118 returned;', '£270,000 transferred'];
  expect(titleOf('column')).toEqual(whole);
  expect(titleOf('square')).toEqual(whole);
  const subtitle = 'Visits, loans and boats in the harbour and the docks around it, by round';
  expect(titleOf('square', subtitle)).toEqual(['£146,251 in loans given, £35,118', 'returned; £270,000 transferred']);
});
