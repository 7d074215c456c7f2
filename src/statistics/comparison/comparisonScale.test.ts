import { describe, expect, it } from 'vitest';
import type { Dataset, Unit } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { comparePhases } from './compare.ts';
import { comparisonScale } from './comparisonScale.ts';

const visits: Unit = { kind: 'count', one: 'visit', other: 'visits' };
const boats: Unit = { kind: 'count', one: 'boat', other: 'boats' };
const pounds: Unit = { kind: 'money', currency: 'GBP' };
const euros: Unit = { kind: 'money', currency: 'EUR' };
const kilos: Unit = { kind: 'quantity', symbol: 'kg' };

function scale(dataset: Dataset = inventedDataset()) {
  const [from, to] = dataset.phases;
  if (from === undefined || to === undefined) throw new Error(`too few phases: ${dataset.phases.length}`);
  return comparisonScale(comparePhases(dataset, from, to));
}

describe('the length of a value in a comparison', () => {
  it('is its share of the largest count of either phase, whatever was counted', () => {
    expect(scale()(80, visits)).toBe(1);
    expect(scale()(61, visits)).toBe(61 / 80);
    expect(scale()(4, boats)).toBe(4 / 80);
  });

  it('is its share of the largest amount of its own currency', () => {
    const { measures, observations } = inventedDataset();
    const dataset = inventedDataset({
      measures: [...measures, { id: 'gifts', label: 'Gifts', unit: euros }],
      observations: [...observations, { phase: 'round-1', measure: 'gifts', value: 30, quote: '30 euros' }],
    });
    expect(scale(dataset)(12345, pounds)).toBe(12345 / 1500000);
    expect(scale(dataset)(30, euros)).toBe(1);
  });

  it('is its share of the largest quantity with its own symbol', () => {
    expect(scale()(12.5, kilos)).toBe(1);
  });

  it('is nothing for a zero, also where there is nothing else', () => {
    const observations = inventedDataset().observations.map((each) => ({ ...each, value: 0 }));
    expect(scale(inventedDataset({ observations }))(0, visits)).toBe(0);
    expect(scale()(0, visits)).toBe(0);
  });
});
