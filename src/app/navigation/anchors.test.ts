import { describe, expect, it } from 'vitest';
import { FigureSpec } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { anchors, numberAnchor } from './anchors.ts';

describe('the page shows a number', () => {
  const dataset = inventedDataset();

  it('in the figure that has its bar', () => {
    expect(numberAnchor(dataset, { phase: 'round-1', measure: 'repairs' })).toBe('work');
    expect(numberAnchor(dataset, { phase: 'round-2', measure: 'loans' })).toBe('money');
  });

  it('in the first figure where several have it', () => {
    const figures = dataset.figures.map((figure, index) => ({ ...figure, id: `figure-${index}`, measures: ['loans'] }));
    expect(numberAnchor(inventedDataset({ figures }), { phase: 'round-2', measure: 'loans' })).toBe('figure-0');
  });

  it('among the totals where it is one', () => {
    expect(numberAnchor(dataset, { total: 'visits' })).toBe('totals');
  });

  it('under also reported where no figure has it, in no other phase either', () => {
    expect(numberAnchor(dataset, { phase: 'round-2', measure: 'rope' })).toBe('also.reported');
    expect(numberAnchor(dataset, { phase: 'round-1', measure: 'grants' })).toBe('also.reported');
  });

  it('in the figure of its own gap where it was not reported', () => {
    expect(numberAnchor(dataset, { phase: 'round-2', measure: 'grants' })).toBe('money');
  });
});

it('no figure or table can have the name of another part of the page', () => {
  const [figure] = inventedDataset().figures;
  const taken = Object.values(anchors).filter((id) => FigureSpec.safeParse({ ...figure, id }).success);
  expect(taken).toEqual([]);
  expect(FigureSpec.safeParse(figure).success).toBe(true);
});
