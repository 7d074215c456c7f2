import { expect, test } from 'vitest';
import { inventedDataset, pendingDataset } from '#src/testing/dataset.ts';
import { numberFacts } from './numberFacts.ts';

const dataset = inventedDataset();
const factsOf = (...args: Parameters<typeof numberFacts>) =>
  Object.fromEntries(numberFacts(...args).map(({ name, texts, links }) => [name, links ?? texts]));

test('a part is said to be one, with its note and where it stands', () => {
  expect(factsOf(dataset, { phase: 'round-1', measure: 'repairs' })).toEqual({
    Note: ['Part of the visits.'],
    'Round 1': ['First round'],
    'Part of': ['Visits: 61'],
    Where: ['Harbour Office, bulletin 7, 5 June 2012; Notes, 1; line 3'],
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
    Note: ['Lent, not given.'],
    'Printed as': ['“£1.5m”'],
  });
});

test('a number says first what had still to happen to it', () => {
  const [first] = numberFacts(pendingDataset(), { phase: 'round-2', measure: 'loans' });
  expect(first).toEqual({ name: 'Still to happen', texts: ['not yet paid out'] });
});

test('a part of a total that differs says so', () => {
  expect(factsOf(dataset, { phase: 'round-2', measure: 'boats' })).toMatchObject({
    'Counted by': ['Harbour Office'],
    'Part of': ['All boats moved. Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts.'],
  });
});

test('a total stands against its parts', () => {
  expect(factsOf(dataset, { total: 'visits' })).toEqual({
    'Adds up?': ['Round 1 and Round 2 add up to 141, as the release states.'],
    Parts: ['Visits, Round 1: 61', 'Visits, Round 2: 80'],
    Where: ['Harbour Office, bulletin 7, 5 June 2012; Notes, 2; line 7'],
    'Shown in': [{ anchor: 'totals', text: 'Do the totals add up?' }],
  });
});

test('what no figure shows is also reported', () => {
  expect(factsOf(dataset, { phase: 'round-2', measure: 'rope' })).toMatchObject({
    'Shown in': [{ anchor: 'also.reported', text: 'Also reported' }],
  });
});

test('nothing is known of a gap', () => {
  expect(numberFacts(dataset, { phase: 'round-1', measure: 'loans' })).toEqual([]);
});
