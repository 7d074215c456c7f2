import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { numberFacts } from './numberFacts.ts';

const dataset = inventedDataset();
const factsOf = (...args: Parameters<typeof numberFacts>) =>
  Object.fromEntries(
    numberFacts(...args).map(({ name, sentences, links }) => [name, links ?? sentences.map(({ text }) => text)]),
  );

test('a part names its whole, its phase, its source and where it is shown', () => {
  expect(factsOf(dataset, { phase: 'round-1', measure: 'repairs' })).toEqual({
    'Part of': ['Visits: 61'],
    'Round 1': ['First round'],
    Source: ['Harbour Office, bulletin 7, 5 June 2012'],
    'Shown in': [{ anchor: 'work', text: 'Figure 1. 80 visits reported for Round 2, 61 for Round 1' }],
  });
});

test('a whole names its parts in its own phase, with what was reported there', () => {
  const partsOf = (phase: string) => factsOf(dataset, { phase, measure: 'visits' })['Has parts'];
  expect(partsOf('round-1')).toEqual(['Visits for repairs: 17']);
  expect(partsOf('round-2')).toEqual(['Visits for repairs: not reported']);
});

test('a number of a measure that another phase has too says how the two may be compared', () => {
  const measures = dataset.measures.map((each) =>
    each.id === 'boats' ? { ...each, comparison: { change: 'none' as const, note: 'Other boats.' } } : each,
  );
  expect(factsOf(dataset, { phase: 'round-1', measure: 'visits' })['Comparing']).toEqual([
    'The rounds were not equally long.',
  ]);
  expect(factsOf({ ...dataset, measures }, { phase: 'round-2', measure: 'boats' })['Comparing']).toEqual([
    'Other boats.',
  ]);
  expect(factsOf(dataset, { phase: 'round-2', measure: 'rope' })['Comparing']).toBeUndefined();
});

test('a number says how it was printed where the page prints it otherwise', () => {
  expect(factsOf(dataset, { phase: 'round-2', measure: 'loans' })).toMatchObject({
    'Printed as': ['“£1.5m”'],
  });
});

test('a total has parts, and its parts are part of it; one that differs is said on the card instead', () => {
  expect(factsOf(dataset, { total: 'visits' })).toEqual({
    Parts: ['Visits, Round 1: 61', 'Visits, Round 2: 80'],
    Source: ['Harbour Office, bulletin 7, 5 June 2012'],
    'Shown in': [{ anchor: 'totals', text: 'Do the totals add up?' }],
  });
  expect(factsOf(dataset, { phase: 'round-2', measure: 'visits' })['Part of']).toEqual([
    'All visits. Round 1 and Round 2 add up to 141, as the release states.',
  ]);
  expect(factsOf(dataset, { phase: 'round-2', measure: 'boats' })['Part of']).toBeUndefined();
});

test('a phase whose name is that of who counted is not named again; its note is', () => {
  const phases = dataset.phases.map((phase) => ({ ...phase, name: 'Harbour Office' }));
  const boats = { phase: 'round-2', measure: 'boats' };
  expect(factsOf({ ...dataset, phases }, boats)['Round 2']).toBeUndefined();
  const noted = phases.map((phase) => ({ ...phase, note: 'Counted in June.' }));
  expect(factsOf({ ...dataset, phases: noted }, boats)['Round 2']).toEqual(['Counted in June.']);
});

test('what no figure shows is also reported', () => {
  expect(factsOf(dataset, { phase: 'round-2', measure: 'rope' })).toMatchObject({
    'Shown in': [{ anchor: 'also.reported', text: 'Also reported' }],
  });
});

test('nothing is known of a gap', () => {
  expect(numberFacts(dataset, { phase: 'round-1', measure: 'loans' })).toEqual([]);
});
