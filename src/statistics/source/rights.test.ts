import { describe, expect, it, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { describeReuse, formatRights } from './rights.ts';

const [source] = inventedDataset().sources;
const rightsWith = (...rights: string[]) =>
  formatRights(
    inventedDataset({
      sources: rights.flatMap((each, index) => {
        if (source === undefined) return [];
        const { rights: _, ...rest } = { ...source, id: `bulletin-${index}`, reference: `bulletin ${index + 7}` };
        return [each === '' ? rest : { ...rest, rights: each }];
      }),
    }),
  );

describe('the rights in a dataset', () => {
  it('are those that its source states', () => {
    expect(rightsWith('Free to quote.')).toEqual(['Free to quote.']);
  });

  it('are said once where several sources state the same', () => {
    expect(rightsWith('Free to quote.', 'Free to quote.')).toEqual(['Free to quote.']);
  });

  it('are said with the source where they differ', () => {
    expect(rightsWith('Free to quote.', '')).toEqual([
      'Harbour Office, bulletin 7, 5 June 2012: Free to quote.',
      'Harbour Office, bulletin 8, 5 June 2012: No rights are stated.',
    ]);
  });

  it('are not made up where none are stated', () => {
    expect(rightsWith('')).toEqual(['No rights are stated.']);
  });
});

test('of use it says what the sources state first, then that nothing is added, and who can say more', () => {
  const [stated, ours = ''] = describeReuse(inventedDataset());
  expect(stated).toBe('© Harbour Office 2012. Free to quote.');
  expect(ours).toContain('no conditions of their own');
  expect(ours).toContain('ask who holds the rights in the source');
});
