import { describe, expect, it } from 'vitest';
import type { FigureSpec } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { alsoReported, cellAt, cellLookup, figureEntries, pairKind } from './coverage.ts';

describe('a cell', () => {
  it('holds the observation of its phase and measure', () => {
    const cell = cellLookup(inventedDataset())('round-2', 'boats');
    expect(cell).toMatchObject({ kind: 'reported', observation: { value: 3, quote: '3 Boats moved' } });
  });

  it('is a gap, not a zero, where nothing was reported', () => {
    expect(cellLookup(inventedDataset())('round-2', 'repairs')).toEqual({ kind: 'not-reported' });
  });

  it('holds a zero that was stated', () => {
    const dataset = inventedDataset({
      observations: [{ phase: 'round-1', measure: 'boats', value: 0, quote: 'zero boats' }],
    });
    expect(cellLookup(dataset)('round-1', 'boats')).toMatchObject({ kind: 'reported', observation: { value: 0 } });
  });

  it('is told apart by phase and measure where values are the same', () => {
    const dataset = inventedDataset({
      observations: [
        { phase: 'round-1', measure: 'visits', value: 9, quote: '9 visits' },
        { phase: 'round-2', measure: 'boats', value: 9, quote: '9 boats' },
      ],
    });
    expect(cellLookup(dataset)('round-1', 'visits')).toMatchObject({ observation: { quote: '9 visits' } });
    expect(cellLookup(dataset)('round-2', 'boats')).toMatchObject({ observation: { quote: '9 boats' } });
    expect(cellLookup(dataset)('round-1', 'boats')).toEqual({ kind: 'not-reported' });
  });

  it('is looked up in one index for each dataset', () => {
    const dataset = inventedDataset();
    expect(cellLookup(dataset)).toBe(cellLookup(dataset));
    expect(cellLookup(inventedDataset())).not.toBe(cellLookup(dataset));
  });

  it('has no phase and no measure that the dataset lacks', () => {
    expect(() => cellAt(inventedDataset(), 'round-9', 'boats')).toThrow('no phase with this id: round-9');
    expect(() => cellAt(inventedDataset(), 'round-1', 'anchors')).toThrow('no measure with this id: anchors');
  });
});

describe('two cells', () => {
  const cell = cellLookup(inventedDataset());
  const kindOf = (measure: string) => pairKind(cell('round-1', measure), cell('round-2', measure));

  it.each([
    ['visits', 'both'],
    ['repairs', 'onlyFrom'],
    ['loans', 'onlyTo'],
  ])('of %s are reported for %s', (measure, kind) => {
    expect(kindOf(measure)).toBe(kind);
  });

  it('may both be gaps', () => {
    expect(pairKind({ kind: 'not-reported' }, { kind: 'not-reported' })).toBe('neither');
  });
});

describe('what a figure shows', () => {
  const names = (figure: FigureSpec) =>
    figureEntries(inventedDataset(), figure).map(
      ({ measure, phase, cell }) => `${measure.label}, ${phase.label}: ${cell.kind}`,
    );

  it('is all phases of each measure, gaps included', () => {
    expect(names({ id: 'a', title: 'A', subtitle: 'A', kind: 'phases', measures: ['boats', 'repairs'] })).toEqual([
      'Boats moved, Round 1: reported',
      'Boats moved, Round 2: reported',
      'Visits for repairs, Round 1: reported',
      'Visits for repairs, Round 2: not-reported',
    ]);
  });

  it('is one phase of each measure where it draws one phase', () => {
    const measures = ['loans', 'grants'];
    expect(names({ id: 'a', title: 'A', subtitle: 'A', kind: 'bars', phase: 'round-2', measures })).toEqual([
      'Loans, Round 2: reported',
      'Grants, Round 2: not-reported',
    ]);
  });
});

describe('what is also reported', () => {
  it('is every observation that no figure shows, whatever phase the figures show of its measure', () => {
    expect(alsoReported(inventedDataset()).map(({ phase, measure }) => `${measure} ${phase}`)).toEqual([
      'grants round-1',
      'rope round-2',
    ]);
  });

  it('includes a value that stands in a figure for another measure', () => {
    const observations = [...inventedDataset().observations];
    observations.push({ phase: 'round-1', measure: 'rope', value: 61, quote: '61 kg' });
    expect(alsoReported(inventedDataset({ observations })).map(({ quote }) => quote)).toContain('61 kg');
  });
});
