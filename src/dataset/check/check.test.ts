import { describe, expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { check } from '#src/testing/problems.ts';
import { checkMeaning } from './check.ts';

test('a valid dataset has no problems', () => {
  expect(check(inventedDataset())).toEqual([]);
});
test('words are looked at only where the references are right', () => {
  const [first, ...others] = inventedDataset().observations;
  const observations = [...(first === undefined ? [] : [{ ...first, quote: 'nowhere' }]), ...others];
  expect(checkMeaning(inventedDataset({ observations })).stage).toBe('words');
  expect(checkMeaning(inventedDataset({ observations, highlights: [{ total: 'x' }] })).stage).toBe('references');
});

describe('5,000 measures of two phases on 10,000 lines', () => {
  const ids = Array.from({ length: 5000 }, (_, index) => `m-${index}`);
  const { sources } = inventedDataset();
  const rounds = ['round-1', 'round-2'];
  const sentence = (phase: string, id: string) => `In ${phase} there were 61 visits to the place named ${id}x.`;
  const large: Dataset = {
    format: 1,
    id: 'large',
    version: '1.0',
    title: 'Large',
    summary: 'Large.',
    sources: sources.map(({ sections: _, ...source }) => ({
      ...source,
      lines: rounds.flatMap((phase) => ids.map((id) => sentence(phase, id))),
    })),
    phases: rounds.map((id) => ({ id, label: id })),
    measures: ids.map((id) => ({ id, label: id, unit: { kind: 'count', one: 'visit', other: 'visits' } })),
    observations: rounds.flatMap((phase) =>
      ids.map((measure) => ({ phase, measure, value: 61, printed: '61 visits', quote: sentence(phase, measure) })),
    ),
    comparison: { change: 'none' },
    figures: [{ id: 'f', title: 'F', subtitle: 'F', kind: 'phases', measures: ['m-0'] }],
  };
  test('are checked without delay', () => {
    expect(check(large)).toEqual([]);
  });
  test('have each wrong quote found', () => {
    const observations = large.observations.map((each) => ({ ...each, quote: each.quote.replace('place', 'Place') }));
    const { findings } = checkMeaning({ ...large, observations });
    expect([findings.length, findings[9999]?.path]).toEqual([10000, ['observations', 9999, 'quote']]);
  });
});
