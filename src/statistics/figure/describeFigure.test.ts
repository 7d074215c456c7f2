import { describe, expect, it } from 'vitest';
import type { FigureSpec } from '#src/dataset/schema.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';
import { inventedDataset, pendingDataset } from '#src/testing/dataset.ts';
import { describeFigure } from './describeFigure.ts';

const phases: FigureSpec = { id: 'a', title: 'A', subtitle: 'A', kind: 'phases', measures: ['visits', 'repairs'] };
const bars: FigureSpec = { ...phases, kind: 'bars', phase: 'round-2', measures: ['loans', 'grants'] };

describe('a chart in words', () => {
  it('gives every value of every phase, in drawn order', () => {
    expect(describeFigure(inventedDataset(), phases)).toBe(
      'Bar chart: for each measure, one bar for each phase. ' +
        'Visits: Round 1, 61; Round 2, 80. Visits for repairs: Round 1, 17; Round 2, not reported.',
    );
  });

  it('gives every measure of one phase', () => {
    expect(describeFigure(inventedDataset(), bars)).toBe(
      'Bar chart with one bar for each measure of Round 2. Loans, £1,500,000; Grants, not reported.',
    );
  });

  it('says what had still to happen to a value, and nothing of that to a gap', () => {
    expect(describeFigure(pendingDataset(), bars)).toBe(
      'Bar chart with one bar for each measure of Round 2. Loans, £1,500,000, not yet paid out; Grants, not reported.',
    );
    expect(describeFigure(pendingDataset(), { ...phases, measures: ['loans'] })).toBe(
      'Bar chart: for each measure, one bar for each phase. ' +
        'Loans: Round 1, not reported; Round 2, £1,500,000, not yet paid out.',
    );
  });

  it('names the groups', () => {
    const groups = [
      { label: 'Paid back later', measures: ['loans'] },
      { label: 'Given', measures: ['grants'] },
    ];
    expect(describeFigure(inventedDataset(), { ...bars, groups })).toBe(
      'Bar chart with one bar for each measure of Round 2. ' +
        'Group “Paid back later”. Loans, £1,500,000. Group “Given”. Grants, not reported.',
    );
    expect(describeFigure(inventedDataset(), { ...phases, groups: [{ label: 'All', measures: ['visits'] }] })).toBe(
      'Bar chart: for each measure, one bar for each phase. Group “All”. Visits: Round 1, 61; Round 2, 80.',
    );
  });

  it('says how far a value holds, and that a zero was stated', () => {
    const dataset = inventedDataset({
      observations: [
        { phase: 'round-1', measure: 'visits', value: 60, qualifier: 'about', quote: 'about 60 visits' },
        { phase: 'round-2', measure: 'visits', value: 0, quote: 'zero visits' },
      ],
    });
    expect(describeFigure(dataset, { ...phases, measures: ['visits'] })).toBe(
      'Bar chart: for each measure, one bar for each phase. Visits: Round 1, about 60; Round 2, 0.',
    );
  });

  it('goes through three phases', () => {
    const dataset = inventedDataset({
      phases: [...inventedDataset().phases, { id: 'round-3', label: 'Round 3' }],
    });
    expect(describeFigure(dataset, { ...phases, measures: ['boats'] })).toBe(
      'Bar chart: for each measure, one bar for each phase. Boats moved: Round 1, 4; Round 2, 3; Round 3, not reported.',
    );
  });
});

describe('a reference in words', () => {
  it('is a measure and its phase', () => {
    expect(refLabel(inventedDataset(), { phase: 'round-2', measure: 'boats' })).toBe('Boats moved, Round 2');
  });

  it("is a total's label", () => {
    expect(refLabel(inventedDataset(), { total: 'boats' })).toBe('All boats moved');
  });

  it('is nothing for a total that the dataset lacks', () => {
    expect(() => refLabel(inventedDataset(), { total: 'oars' })).toThrow('no total with this id: oars');
  });
});
