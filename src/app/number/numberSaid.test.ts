import { expect, test } from 'vitest';
import type { Dataset, Observation } from '#src/dataset/schema.ts';
import { inventedDataset, pendingDataset } from '#src/testing/dataset.ts';
import { cardLabel, numberPlace, numberSaid } from './numberSaid.ts';

const dataset = inventedDataset();
const saidOf = (...args: Parameters<typeof numberSaid>) => numberSaid(...args).map(({ text }) => text);

/** The invented dataset with the boats of round 2 changed. */
const withBoats = (change: Partial<Observation>): Dataset => ({
  ...dataset,
  observations: dataset.observations.map((each) =>
    each.phase === 'round-2' && each.measure === 'boats' ? { ...each, ...change } : each,
  ),
});
const boats = { phase: 'round-2', measure: 'boats' };
const miss = 'All boats moved. Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts.';

test('a number says its notes, of its own and of its measure', () => {
  expect(saidOf(dataset, { phase: 'round-1', measure: 'repairs' })).toEqual(['Part of the visits.']);
  expect(saidOf(dataset, { phase: 'round-2', measure: 'loans' })).toEqual(['Lent, not given.']);
  expect(saidOf(dataset, { phase: 'round-1', measure: 'visits' })).toEqual([]);
});

test('what had still to happen to a number is said before its notes', () => {
  expect(saidOf(pendingDataset(), { phase: 'round-2', measure: 'loans' })).toEqual([
    'not yet paid out',
    'Lent, not given.',
  ]);
});

test('a total that differs is flagged, at the total and at each of its parts; one that agrees is said', () => {
  expect(numberSaid(dataset, boats)).toEqual([
    { text: miss, quoted: ['Boats moved', 'Boats moved'], flagged: true },
    { text: 'Counted by Harbour Office', quoted: ['Harbour Office'] },
  ]);
  expect(numberSaid(dataset, { total: 'boats' })).toMatchObject([
    { text: 'Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts.', flagged: true },
  ]);
  expect(numberSaid(dataset, { total: 'visits' })).toMatchObject([
    { text: 'Round 1 and Round 2 add up to 141, as the release states.', flagged: false },
  ]);
});

test('who counted is said once: not where a note names them', () => {
  const noted = withBoats({ note: 'By the Harbour Office only.' });
  expect(saidOf(noted, boats)).toEqual([miss, 'By the Harbour Office only.']);
  const other = withBoats({ note: 'By the harbour only.' });
  expect(saidOf(other, boats)).toEqual([miss, 'Counted by Harbour Office', 'By the harbour only.']);
});

test('where a number stands is its section and line, and names its source where there are several', () => {
  expect(numberPlace(dataset, boats)).toEqual({ text: 'Notes, 2, line 8', anchor: 'round-2.boats' });
  const [first] = dataset.sources;
  if (first === undefined) throw new Error('no source');
  const several = { ...dataset, sources: [first, { ...first, id: 'later', lines: ['Nothing more'], sections: [] }] };
  expect(numberPlace(several, boats)?.text).toBe('Harbour Office, bulletin 7, 5 June 2012; Notes, 2; line 8');
});

test('a label that the unit says already is not said again', () => {
  expect(cardLabel(dataset, { phase: 'round-1', measure: 'visits' })).toBe('Round 1');
  expect(cardLabel(dataset, boats)).toBe('Boats moved, Round 2');
  expect(cardLabel(dataset, { total: 'visits' })).toBe('All visits');
});

test('nothing is said of a gap', () => {
  const gap = { phase: 'round-1', measure: 'loans' };
  expect(numberSaid(dataset, gap)).toEqual([]);
  expect(numberPlace(dataset, gap)).toBeUndefined();
});
