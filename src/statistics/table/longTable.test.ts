import { describe, expect, it } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { cellAt } from '#src/statistics/coverage/coverage.ts';
import { inventedDataset, pendingDataset } from '#src/testing/dataset.ts';
import { longHeader, longRows } from './longTable.ts';

/** The row of a phase and a measure, as cells by the names of their columns; empty ones are left out. */
function row(phase: string, measure: string, overrides: Partial<Dataset> = {}) {
  const dataset = inventedDataset(overrides);
  const [cells = []] = longRows(dataset, [cellAt(dataset, phase, measure)]);
  return Object.fromEntries(longHeader.map((name, index) => [name, cells[index]]).filter(([, cell]) => cell !== ''));
}

describe('a row of the long table', () => {
  it('holds a value with its words and where they stand', () => {
    expect(row('round-1', 'visits')).toEqual({
      phase: 'round-1',
      phase_label: 'Round 1',
      measure: 'visits',
      measure_label: 'Visits',
      value: '61',
      status: 'A',
      unit: 'visits',
      quote: '61 visits',
      source: 'bulletin',
      where: 'Notes, 1; line 3',
    });
  });

  it('holds money in plain digits, with its currency and its note', () => {
    expect(row('round-2', 'loans')).toMatchObject({
      value: '1500000',
      unit: 'British pounds',
      currency: 'GBP',
      note: 'Lent, not given.',
    });
  });

  it('holds who counted', () => {
    expect(row('round-2', 'boats')).toMatchObject({ value: '3', counted_by: 'Harbour Office' });
  });

  it('holds what had still to happen to a value, not to a gap', () => {
    const { measures } = pendingDataset();
    expect(row('round-2', 'loans', { measures })).toMatchObject({ pending: 'not yet paid out' });
    expect(row('round-1', 'loans', { measures })).not.toHaveProperty('pending');
  });

  it('holds a qualifier and every decimal', () => {
    const observations = [
      { phase: 'round-2', measure: 'rope', value: 1234.5, qualifier: 'at-least' as const, quote: '12.5 kg' },
    ];
    expect(row('round-2', 'rope', { observations })).toMatchObject({
      value: '1234.5',
      unit: 'kg',
      qualifier: 'at-least',
    });
  });

  it('says of a gap that nothing was reported, never zero', () => {
    expect(row('round-2', 'grants')).toEqual({
      phase: 'round-2',
      phase_label: 'Round 2',
      measure: 'grants',
      measure_label: 'Grants',
      value: '[x]',
      status: 'O',
      unit: 'British pounds',
      currency: 'GBP',
    });
  });

  it('tells a reported zero from a gap', () => {
    const observations = [{ phase: 'round-2', measure: 'boats', value: 0, quote: '3 Boats moved' }];
    expect(row('round-2', 'boats', { observations })).toMatchObject({ value: '0', status: 'A' });
  });
});

describe('the long table', () => {
  it('has as many cells in each row as there are names, in the order of the entries', () => {
    const dataset = inventedDataset();
    const rows = longRows(dataset, [cellAt(dataset, 'round-2', 'visits'), cellAt(dataset, 'round-1', 'loans')]);
    expect(rows.map((cells) => [cells[0], cells[2], cells.length])).toEqual([
      ['round-2', 'visits', 15],
      ['round-1', 'loans', 15],
    ]);
    expect(longHeader.length).toBe(15);
  });
});
