import { expect, test } from 'vitest';
import type { FigureSpec } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { figureWords } from './figureWords.ts';

/** Boats of the second round alone; the total that it flags has a part in the first. */
const boats: FigureSpec = {
  id: 'moved',
  title: 'Boats moved',
  subtitle: 'Boats',
  kind: 'bars',
  phase: 'round-2',
  measures: ['boats', 'grants'],
};

const quotesOf = (figure: FigureSpec) => figureWords(inventedDataset(), figure).map(({ quote }) => quote);

test('they state its numbers, and each number that its flags name', () => {
  expect(quotesOf(boats)).toEqual(['3 Boats moved', '8', '4 boats moved', '3 Boats moved']);
});

test('a total that adds up is not named', () => {
  expect(quotesOf({ ...boats, measures: ['visits'] })).toEqual(['80 Visits']);
});
