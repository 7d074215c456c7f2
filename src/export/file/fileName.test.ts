import { describe, expect, test } from 'vitest';
import type { Subject } from '#src/figures/sheet/subject.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { type FileRequest, fileName } from './fileName.ts';

const third = { id: 'round-3', label: 'Round 3' };
const usual = inventedDataset();
const dataset = inventedDataset({ phases: [...usual.phases, third] });
const [first, second] = usual.phases;
const [work] = usual.figures;
if (first === undefined || second === undefined || work === undefined)
  throw new Error('two phases and a figure needed');

const named = (subject: Subject, rest: Partial<FileRequest> = {}) =>
  fileName(dataset, {
    subject,
    format: 'png',
    size: 'report',
    scale: 2,
    background: 'white',
    notes: 'short',
    text: 'text',
    ...rest,
  });

const figure: Subject = { kind: 'figure', figure: work };

describe('a file is named', () => {
  test('after dataset, figure and size', () => {
    expect(named(figure)).toBe('harbour-repair-work-report.png');
    expect(named(figure, { format: 'svg', size: 'square' })).toBe('harbour-repair-work-square.svg');
    expect(named({ kind: 'totals' }, { format: 'pdf', size: 'column' })).toBe('harbour-repair-totals-column.pdf');
  });

  test('after its scale where that is not the usual one and makes a difference', () => {
    expect(named(figure, { scale: 1 })).toBe('harbour-repair-work-report-1x.png');
    expect(named(figure, { scale: 4, size: 'square' })).toBe('harbour-repair-work-square-4x.png');
    expect(named(figure, { scale: 4, size: 'column' })).toBe('harbour-repair-work-column.png');
    expect(named(figure, { scale: 4, format: 'svg' })).toBe('harbour-repair-work-report.svg');
    expect(named(figure, { scale: 1, format: 'pdf' })).toBe('harbour-repair-work-report.pdf');
  });

  test('without a size where it has none', () => {
    expect(named(figure, { format: 'csv', scale: 4 })).toBe('harbour-repair-work.csv');
  });

  test('after the phases of a comparison, unless they are the first two', () => {
    expect(named({ kind: 'comparison', from: first, to: second })).toBe('harbour-repair-comparison-report.png');
    expect(named({ kind: 'comparison', from: second, to: first })).toBe(
      'harbour-repair-comparison-round-2-to-round-1-report.png',
    );
    expect(named({ kind: 'comparison', from: first, to: third }, { format: 'csv' })).toBe(
      'harbour-repair-comparison-round-1-to-round-3.csv',
    );
  });

  test('the same on either background', () => {
    expect(named(figure, { background: 'transparent' })).toBe('harbour-repair-work-report.png');
  });
});
