import { describe, expect, it } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { describeComparison } from './describeComparison.ts';

const first = { id: 'round-1', label: 'Round 1' };
const second = { id: 'round-2', label: 'Round 2' };
const third = { id: 'round-3', label: 'Round 3' };

/** Measures a to f, reported for the rounds that their text lists: `1`, `12` or none. */
function reportedFor(...rounds: string[]) {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, rounds.length);
  return inventedDataset({
    measures: ids.map((id) => ({ id, label: id, unit: { kind: 'count', one: 'oar', other: 'oars' } })),
    observations: ids.flatMap((measure, index) =>
      [...(rounds[index] ?? '')].map((round) => ({ phase: `round-${round}`, measure, value: 5, quote: 'five oars' })),
    ),
  });
}

const sentence = (...rounds: string[]) => describeComparison(reportedFor(...rounds), first, second);

describe('what was reported for two phases, in words', () => {
  it('counts both, each alone, and neither', () => {
    expect(sentence('12', '12', '1', '2', '2', '')).toBe(
      '2 of 6 measures were reported for both phases; 1 only for Round 1, 2 only for Round 2, 1 for neither.',
    );
  });

  it('is right for one measure of several', () => {
    expect(sentence('12', '2', '2')).toBe('1 of 3 measures was reported for both phases; 2 only for Round 2.');
  });

  it('is right where all were', () => {
    expect(sentence('12', '12')).toBe('All 2 measures were reported for both phases.');
  });

  it('is right where none was', () => {
    expect(sentence('1', '2', '1')).toBe(
      'None of 3 measures was reported for both phases; 2 only for Round 1, 1 only for Round 2.',
    );
    expect(sentence('', '')).toBe('None of 2 measures was reported for both phases; 2 for neither.');
  });

  it('is right for a single measure', () => {
    expect(sentence('12')).toBe('The only measure was reported for both phases.');
    expect(sentence('2')).toBe('The only measure was not reported for both phases; 1 only for Round 2.');
  });

  it('says nothing of a third phase', () => {
    const dataset = { ...reportedFor('13', '123', '12', '3', ''), phases: [first, second, third] };
    expect(describeComparison(dataset, first, third)).toBe(
      '2 of 5 measures were reported for both Round 1 and Round 3; ' +
        '1 for Round 1 but not for Round 3, 1 for Round 3 but not for Round 1, 1 for neither.',
    );
  });
});
