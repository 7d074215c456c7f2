import { describe, expect, it } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { comparePhases } from './compare.ts';
import { type ComparisonBlock, comparisonBlocks } from './comparisonBlocks.ts';
import { filterRows, noFilter } from './filterRows.ts';

function blocksOf(dataset: Dataset, query = ''): ComparisonBlock[] {
  const [from, to] = dataset.phases;
  if (from === undefined || to === undefined) throw new Error(`too few phases: ${dataset.phases.length}`);
  const rows = comparePhases(dataset, from, to);
  return comparisonBlocks({ dataset, from, to }, rows, filterRows(rows, { ...noFilter, query }));
}

const measuresIn = ({ parts }: ComparisonBlock) => parts.map(({ rows }) => rows.map(({ measure }) => measure.id));
const heads = (blocks: ComparisonBlock[]) => blocks.map(({ title, why }) => (why === '' ? title : `${title}: ${why}`));

const visits = { kind: 'count', one: 'visit', other: 'visits' } as const;
const pounds = { kind: 'money', currency: 'GBP' } as const;

describe('the blocks of a comparison', () => {
  it('are of what both phases have, then of what one has, each unit by itself, the first phase first', () => {
    expect(blocksOf(inventedDataset()).map(measuresIn)).toEqual([
      [['visits', 'boats']],
      [['repairs']],
      [['grants'], ['loans']],
      [['rope']],
    ]);
  });

  it('have as many bars in a row as there are values', () => {
    expect(blocksOf(inventedDataset()).map(({ bars }) => bars)).toEqual([2, 1, 1, 1]);
    expect(blocksOf(inventedDataset({ observations: [] })).map(({ bars }) => bars)).toEqual([0]);
  });

  it('have scales of their own, of both phases', () => {
    const [both, one, money] = blocksOf(inventedDataset());
    expect(both?.barFraction(61, visits)).toBe(61 / 80);
    expect(both?.barFraction(80, visits)).toBe(1);
    expect(one?.barFraction(17, visits)).toBe(1);
    expect(money?.barFraction(12345, pounds)).toBe(12345 / 1500000);
  });

  it('keep their scale where rows are hidden, and are left out where all are', () => {
    const found = blocksOf(inventedDataset(), 'boats');
    expect(found.map(measuresIn)).toEqual([[['boats']]]);
    expect(found[0]?.barFraction(4, visits)).toBe(4 / 80);
    expect(blocksOf(inventedDataset(), 'lighthouse')).toEqual([]);
  });

  it('say of a scale only where there are bars, and where others stand before them', () => {
    const grants = inventedDataset().observations.filter(({ measure }) => measure === 'grants');
    expect(heads(blocksOf(inventedDataset({ observations: grants })))).toEqual([
      'In British pounds, for one phase only: no difference can be given',
      'Reported for neither Round 1 nor Round 2',
    ]);
  });

  it('say which bars are outlines, each reason once', () => {
    const measures = inventedDataset().measures.map((each) =>
      each.unit.kind === 'money' ? { ...each, pending: 'awaiting payment' } : each,
    );
    expect(heads(blocksOf(inventedDataset({ measures })))[2]).toBe(
      'In British pounds, for one phase only: bars on a scale of their own; outlined: awaiting payment',
    );
  });
});
