import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { flagsOf } from './flagsOf.ts';
import { reconcileAll } from './reconcile.ts';

test('a total that does not add up is flagged in full and by its numbers, one that does is not', () => {
  expect(flagsOf(reconcileAll(inventedDataset()))).toEqual([
    {
      text: 'All boats moved: Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts.',
      label: 'All boats moved',
      numbers: ['8 stated; 4 + 3 = 7.', '8 stated; parts: 7.'],
    },
  ]);
});
