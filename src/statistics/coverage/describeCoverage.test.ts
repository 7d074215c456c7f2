import { expect, it } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { formatCoverage } from './describeCoverage.ts';

it('how many values and gaps there are is said in words', () => {
  expect(formatCoverage(inventedDataset())).toBe(
    '8 values and 2 stated totals; for 4 pairs of a measure and a phase nothing was reported.',
  );
});

it('that there are no gaps, too', () => {
  const { measures, observations } = inventedDataset();
  const visits = inventedDataset({
    measures: measures.filter(({ id }) => id === 'visits'),
    observations: observations.filter(({ measure }) => measure === 'visits'),
    statedTotals: [],
  });
  expect(formatCoverage(visits)).toBe('2 values; a value for each measure and phase.');
});
