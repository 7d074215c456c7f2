// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { partOfPage, textsOf } from '#src/testing/renderPart.tsx';
import { EmbedFooter } from './EmbedFooter.tsx';

function end(search = '') {
  const dataset = inventedDataset();
  const figure = dataset.figures.find(({ id }) => id === 'work');
  if (figure === undefined) throw new Error('no figure with this id: work');
  return partOfPage(dataset, <EmbedFooter dataset={dataset} figure={figure} />, search);
}

test('a figure alone says what rights its source states, and which page it is from', () => {
  expect(textsOf(end(), 'p')).toEqual([
    '© Harbour Office 2012. Free to quote.',
    'Harbour Repair Scheme: every number beside the words that state it',
  ]);
});

test('the way to the page leads to this figure, for the whole window', () => {
  const link = end().querySelector('a');
  expect(link?.getAttribute('href')).toBe('../../#work');
  expect(link?.target).toBe('_top');
});

test('there the same number is chosen, and the same table shown', () => {
  expect(end('?table=work&select=round-2.visits').querySelector('a')?.getAttribute('href')).toBe(
    '../../?select=round-2.visits&table=work#work',
  );
});
