import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { splitQuotedTexts } from './splitQuotedTexts.ts';

const marked = (text: string, quoted: string[] = []) =>
  splitQuotedTexts(inventedDataset(), text, quoted)
    .map(({ text, isQuoted }) => (isQuoted ? `[${text}]` : text))
    .join('');

test('a sentence is cut at the texts that it quotes, character by character the same', () => {
  expect(marked('46 reported for Round 1, 102 for Round 2.')).toBe('46 reported for [Round 1], 102 for [Round 2].');
  expect(marked('Nothing of it.')).toBe('Nothing of it.');
});

test('only whole words are quoted', () => {
  expect(marked('for Round 12 and Round 1')).toBe('for Round 12 and [Round 1]');
});

test('a measure is known where it is named, the longest text first, whatever signs it holds', () => {
  expect(marked('Boats (moved) for Round 1', ['Boats', 'Boats (moved)'])).toBe('[Boats (moved)] for [Round 1]');
});
