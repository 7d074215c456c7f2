import { describe, expect, it } from 'vitest';
import type { StatedTotal } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { totalsHeader, totalsRows } from './totalsTable.ts';

/** The rows of the totals, as cells by the names of their columns. */
function rows(statedTotals?: StatedTotal[]) {
  const dataset = inventedDataset(statedTotals === undefined ? {} : { statedTotals });
  return totalsRows(dataset).map((cells) =>
    Object.fromEntries(totalsHeader.map((name, index) => [name, cells[index]])),
  );
}

const money: StatedTotal = {
  id: 'money',
  label: 'All money',
  parts: [
    { phase: 'round-2', measure: 'loans' },
    { phase: 'round-1', measure: 'grants' },
  ],
  value: 1500000,
  quote: 'Loans of £1.5m',
};

describe('the table of totals', () => {
  it('holds each total beside the sum of its parts, in order', () => {
    expect(totalsRows(inventedDataset())).toEqual([
      [
        ...['visits', 'All visits', '141', '', '141', '0', 'agrees', 'visits', '', 'round-1.visits round-2.visits'],
        ...['All rounds = 141', 'bulletin', 'Notes, 2; line 7', ''],
      ],
      [
        ...['boats', 'All boats moved', '8', '', '7', '1', 'differs', 'boats', '', 'round-1.boats round-2.boats'],
        ...['8', 'bulletin', 'Notes, 2; line 8', ''],
      ],
    ]);
    expect(totalsHeader.length).toBe(14);
  });

  it('says where rounding allows the difference, in plain digits with a plain minus', () => {
    expect(rows([{ ...money, note: 'Rounded.' }])).toMatchObject([
      {
        stated: '1500000',
        computed: '1512345',
        difference: '-12345',
        verdict: 'within-rounding',
        unit: 'British pounds',
        currency: 'GBP',
        note: 'Rounded.',
      },
    ]);
  });

  it('holds no sum where a part was not reported', () => {
    const parts = [...money.parts, { phase: 'round-2', measure: 'grants' }];
    expect(rows([{ ...money, parts }])).toMatchObject([
      {
        computed: '',
        difference: '',
        verdict: 'cannot-check',
        parts: 'round-2.loans round-1.grants round-2.grants',
      },
    ]);
  });

  it('holds no sum where the total is not exact', () => {
    expect(rows([{ ...money, qualifier: 'at-least' }])).toMatchObject([
      { stated: '1500000', qualifier: 'at-least', computed: '', difference: '', verdict: 'cannot-check' },
    ]);
  });

  it('is empty where no total is stated', () => {
    expect(rows([])).toEqual([]);
  });
});
