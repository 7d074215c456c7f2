// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { partOfPage, textsOf } from '#src/testing/renderPart.tsx';
import { Masthead } from './Masthead.tsx';

const shown = (summary: string) => {
  const dataset = inventedDataset({ summary });
  return textsOf(partOfPage(dataset, <Masthead dataset={dataset} />), 'h1, p');
};

test('the source is cited under a sentence that does not name it whole', () => {
  expect(shown('Every number of a harbour bulletin of June 2012.')).toEqual([
    'Harbour Repair Scheme',
    'Every number of a harbour bulletin of June 2012.',
    'Harbour Office, bulletin 7, 5 June 2012',
  ]);
});

test('a sentence that names publisher, reference and date is not repeated', () => {
  const summary = 'Every number of Harbour Office bulletin 7, 5 June 2012, beside its words.';
  expect(shown(summary)).toEqual(['Harbour Repair Scheme', summary]);
});
