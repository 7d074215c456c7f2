import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { sentenceOf } from './sentence.ts';

const dataset = inventedDataset();

test('words stand in the sentence that holds them', () => {
  expect(sentenceOf(dataset, { quote: '4 boats moved' })).toEqual({
    before: 'First round: the scheme opened in May 2011, with 61 visits,17 for repairs, and ',
    quote: '4 boats moved',
    after: '.',
  });
});

test('the sentence after it is another', () => {
  expect(sentenceOf(dataset, { quote: '£ 12,345' })).toEqual({
    before: '',
    quote: '£ 12,345',
    after: ' was paid in grants.',
  });
});

test('an item of a list is a sentence, without its bullet', () => {
  expect(sentenceOf(dataset, { quote: '80 Visits' })).toEqual({
    before: '',
    quote: '80 Visits',
    after: ' [All rounds = 141];',
  });
});

test('a point inside a number ends nothing', () => {
  expect(sentenceOf(dataset, { quote: 'kg' })).toEqual({ before: 'Rope handed out: 12.5 ', quote: 'kg', after: '.' });
});

test('words that are not there have no sentence', () => {
  expect(sentenceOf(dataset, { quote: '9 tides' })).toBeUndefined();
});
