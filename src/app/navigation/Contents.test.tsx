// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { partOfPage } from '#src/testing/renderPart.tsx';
import { Contents } from './Contents.tsx';

const linksOf = (dataset: Dataset) =>
  [...partOfPage(dataset, <Contents dataset={dataset} />).querySelectorAll('a')].map(
    (link) => `${link.textContent} ${link.hash}`,
  );

test('names the parts of the page that a dataset fills, in their order', () => {
  const tables = [{ id: 'yards', title: 'Yards by work', columns: ['Work'], rows: [] }];
  const glossary = [{ term: 'Loan', meaning: 'Lent, not given.' }];
  expect(linksOf({ ...inventedDataset(), tables, glossary })).toEqual([
    'Comparison #comparison',
    'Figures #figures.start',
    'Do the totals add up? #totals',
    'Also reported #also.reported',
    'Yards by work #yards',
    'Glossary #glossary',
    'Use these data #data',
    'The release #release',
  ]);
});

test('leaves out the parts that are not there', () => {
  const [phase] = inventedDataset().phases;
  const one = { ...inventedDataset(), phases: phase === undefined ? [] : [phase], statedTotals: [], tables: [] };
  const glossary: Dataset['glossary'] = [];
  const rest = { ...one, glossary, figures: [], observations: [] };
  expect(linksOf(rest)).toEqual(['Figures #figures.start', 'Use these data #data', 'The release #release']);
});
