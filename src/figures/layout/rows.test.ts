import { describe, expect, it } from 'vitest';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { inventedDataset, pendingDataset } from '#src/testing/dataset.ts';
import { type Bar, chartRows, type Row } from './rows.ts';

const work = { id: 'work', title: 'Work', subtitle: 'Work', kind: 'phases', measures: ['visits'] } satisfies FigureSpec;

const rows = (dataset: Dataset, figure: FigureSpec | undefined = dataset.figures[0]): Row[] =>
  figure === undefined ? [] : chartRows(dataset, figure);

const bars = (...given: Parameters<typeof rows>): Bar[] =>
  rows(...given).flatMap((row) => (row.kind === 'measure' ? row.bars : []));

describe('the rows of a figure', () => {
  it('are its groups and measures in drawn order', () => {
    const names = rows(inventedDataset()).map((row) => (row.kind === 'heading' ? `# ${row.text}` : row.label));
    expect(names).toEqual(['# Visits', 'Visits', 'Visits for repairs', '# Boats', 'Boats moved']);
  });

  it('have no headings where there are no groups', () => {
    const figure = { ...work, measures: ['boats', 'visits'] };
    expect(rows(inventedDataset(), figure).map((row) => row.kind === 'measure' && row.label)).toEqual([
      'Boats moved',
      'Visits',
    ]);
  });

  it('hold a bar for each phase, named by it, and its colour’s place', () => {
    expect(bars(inventedDataset(), work)).toEqual([
      {
        kind: 'reported',
        key: 'round-1.visits',
        phase: 'Round 1',
        phaseIndex: 0,
        value: 61,
        text: '61',
        accessibleName: 'Visits, Round 1: 61 visits',
      },
      {
        kind: 'reported',
        key: 'round-2.visits',
        phase: 'Round 2',
        phaseIndex: 1,
        value: 80,
        text: '80',
        accessibleName: 'Visits, Round 2: 80 visits',
      },
    ]);
  });

  it('hold one bar, without its phase’s name, where the figure is of one phase', () => {
    const dataset = inventedDataset();
    expect(bars(dataset, dataset.figures[1])).toEqual([
      {
        kind: 'reported',
        key: 'round-2.loans',
        phaseIndex: 1,
        value: 1500000,
        text: '£1,500,000',
        accessibleName: 'Loans, Round 2: £1,500,000',
      },
      {
        kind: 'not-reported',
        key: 'round-2.grants',
        phaseIndex: 1,
        text: 'not reported',
        accessibleName: 'Grants, Round 2: not reported',
      },
    ]);
  });

  it('say what had still to happen to a value, and nothing of that to a gap', () => {
    const dataset = pendingDataset();
    const figure = { ...work, measures: ['loans'] };
    expect(bars(dataset, figure)).toEqual([
      {
        kind: 'not-reported',
        key: 'round-1.loans',
        phase: 'Round 1',
        phaseIndex: 0,
        text: 'not reported',
        accessibleName: 'Loans, Round 1: not reported',
      },
      {
        kind: 'reported',
        key: 'round-2.loans',
        phase: 'Round 2',
        phaseIndex: 1,
        value: 1500000,
        pending: 'not yet paid out',
        text: '£1,500,000',
        accessibleName: 'Loans, Round 2: £1,500,000, not yet paid out',
      },
    ]);
  });

  it('say a gap in words, without a value', () => {
    expect(bars(inventedDataset(), { ...work, measures: ['repairs'] })[1]).toEqual({
      kind: 'not-reported',
      key: 'round-2.repairs',
      phase: 'Round 2',
      phaseIndex: 1,
      text: 'not reported',
      accessibleName: 'Visits for repairs, Round 2: not reported',
    });
  });

  it('show a zero that was stated as a value', () => {
    const { observations } = inventedDataset();
    const dataset = inventedDataset({
      observations: [...observations, { phase: 'round-2', measure: 'repairs', value: 0, quote: 'no repairs' }],
    });
    expect(bars(dataset, { ...work, measures: ['repairs'] })[1]).toMatchObject({
      kind: 'reported',
      value: 0,
      text: '0',
      accessibleName: 'Visits for repairs, Round 2: 0 visits',
    });
  });

  it('print how far a value holds, and the symbol of a quantity', () => {
    const dataset = inventedDataset({
      observations: [
        { phase: 'round-1', measure: 'rope', value: 0.5, qualifier: 'about', quote: 'about half a kilo' },
        { phase: 'round-2', measure: 'rope', value: 12.5, qualifier: 'at-least', quote: '12.5 kg and more' },
      ],
    });
    const texts = bars(dataset, { ...work, measures: ['rope'] }).map(({ text, accessibleName }) => [
      text,
      accessibleName,
    ]);
    expect(texts).toEqual([
      ['about 0.5 kg', 'Rope handed out, Round 1: about 0.5 kg'],
      ['at least 12.5 kg', 'Rope handed out, Round 2: at least 12.5 kg'],
    ]);
  });

  it('follow the phases’ order, whatever order the numbers are written in', () => {
    const { phases, observations } = inventedDataset();
    const dataset = inventedDataset({
      phases: [...phases, { id: 'round-0', label: 'Afterwards' }],
      observations: observations.toReversed(),
    });
    expect(bars(dataset, work).map(({ phase, phaseIndex, text }) => [phase, phaseIndex, text])).toEqual([
      ['Round 1', 0, '61'],
      ['Round 2', 1, '80'],
      ['Afterwards', 2, 'not reported'],
    ]);
  });

  it('keep the colour of a phase’s place where the figure is of that phase alone', () => {
    const { phases } = inventedDataset();
    const dataset = inventedDataset({ phases: phases.toReversed() });
    expect(bars(dataset, dataset.figures[1]).map(({ phaseIndex }) => phaseIndex)).toEqual([0, 0]);
  });
});
