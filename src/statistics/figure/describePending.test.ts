import { expect, test } from 'vitest';
import { figureEntries } from '#src/statistics/coverage/coverage.ts';
import { inventedDataset, pendingDataset } from '#src/testing/dataset.ts';
import { describePending } from './describePending.ts';

const entries = (dataset = pendingDataset()) => dataset.figures.flatMap((figure) => figureEntries(dataset, figure));

test('each value to which something had still to happen has a sentence; others and gaps have none', () => {
  expect(describePending(entries())).toEqual(['Outlined: Loans, £1,500,000, not yet paid out.']);
  expect(describePending(entries(inventedDataset()))).toEqual([]);
});
