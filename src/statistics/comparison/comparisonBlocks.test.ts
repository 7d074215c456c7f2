import { describe, expect, it } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { comparePhases } from './compare.ts';
import { type ComparisonBlock, comparisonBlocks } from './comparisonBlocks.ts';
import { filterRows, noFilter } from './filterRows.ts';

function blocksOf(dataset: Dataset, { query = '', turned = false } = {}): ComparisonBlock[] {
  const [from, to] = turned ? dataset.phases.toReversed() : dataset.phases;
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

  it('follow the phases when these are turned round', () => {
    const blocks = blocksOf(inventedDataset(), { turned: true });
    expect(blocks.map(measuresIn)).toEqual([[['visits', 'boats']], [['repairs']], [['loans'], ['grants']], [['rope']]]);
    expect(blocks[2]?.parts.map(({ title }) => title)).toEqual([
      'In British pounds, for Round 2 only',
      'In British pounds, for Round 1 only',
    ]);
  });

  it('say nothing of a third phase, and name the two', () => {
    const { phases, observations } = inventedDataset();
    const dataset = inventedDataset({
      phases: [...phases, { id: 'round-3', label: 'Round 3' }],
      observations: [...observations, { phase: 'round-3', measure: 'repairs', value: 9, quote: '9 for repairs' }],
    });
    const [both, one] = blocksOf(dataset);
    expect(both?.title).toBe('Reported for Round 1 and Round 2');
    expect(one?.title).toBe('Reported for only one of Round 1 and Round 2');
    expect(one?.parts.map(({ title }) => title)).toEqual(['Reported for Round 1; not reported for Round 2']);
  });

  it('stand apart where both were reported but not to be compared', () => {
    const measures = inventedDataset().measures.map((measure) =>
      measure.id === 'boats'
        ? { ...measure, comparison: { change: 'none' as const, note: 'Counted again.' } }
        : measure,
    );
    const observations = inventedDataset().observations.map((each) =>
      each.measure === 'visits' ? { ...each, qualifier: 'about' as const } : each,
    );
    const [first] = blocksOf(inventedDataset({ measures, observations }));
    expect(first).toMatchObject({ bars: 2, title: 'Reported for both phases, but not to be compared' });
    expect(first && measuresIn(first)).toEqual([['visits', 'boats']]);
  });

  it('are comparable where the first value is a stated zero', () => {
    const observations = inventedDataset().observations.map((each) => ({ ...each, value: 0 }));
    expect(blocksOf(inventedDataset({ observations }))[0]?.title).toBe('Reported for both phases');
  });

  it('are none of none', () => {
    expect(blocksOf(inventedDataset({ measures: [], observations: [] }))).toEqual([]);
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
    const found = blocksOf(inventedDataset(), { query: 'boats' });
    expect(found.map(measuresIn)).toEqual([[['boats']]]);
    expect(found[0]?.barFraction(4, visits)).toBe(4 / 80);
    expect(blocksOf(inventedDataset(), { query: 'lighthouse' })).toEqual([]);
  });

  it('say of a scale only where there are bars, and where others stand before them', () => {
    const grants = inventedDataset().observations.filter(({ measure }) => measure === 'grants');
    expect(heads(blocksOf(inventedDataset({ observations: grants })))).toEqual([
      'In British pounds, for one phase only: no difference can be given',
      'Reported for neither Round 1 nor Round 2',
    ]);
  });

  it('say what has still to happen to measures with bars, each thing once', () => {
    const measures = inventedDataset().measures.map((each) =>
      each.unit.kind === 'money' ? { ...each, pending: 'awaiting payment' } : each,
    );
    const pendingIn = (dataset: Dataset) => blocksOf(dataset).map(({ pending }) => pending);
    expect(pendingIn(inventedDataset({ measures }))).toEqual([[], [], ['awaiting payment'], []]);
    expect(pendingIn(inventedDataset({ measures, observations: [] }))).toEqual([[]]);
  });
});
