import { describe, expect, test } from 'vitest';
import { problemsAfter } from '#src/testing/problems.ts';

describe('time and order', () => {
  const withPhase = (started: string, ended: string) =>
    problemsAfter(({ phases: [one, ...others] }) => ({
      phases: [...(one === undefined ? [] : [{ ...one, started, ended }]), ...others],
    }));
  test('a phase does not end before it starts', () => {
    expect(withPhase('2011-05', '2011-04-30')).toEqual([
      'phases[0].ended: "2011-04-30" is before "2011-05", when the phase started',
    ]);
  });
  test.each([
    ['2011-05', '2011'],
    ['2011', '2011-01-01'],
    ['2011-05-03', '2011-05'],
    ['2011-05-03', '2011-05-03'],
  ])('a phase from %s to %s may be in order', (started, ended) => {
    expect(withPhase(started, ended)).toEqual([]);
  });
  test('sections stand in order, on lines that exist', () => {
    const sections = [3, 1, 11].map((line) => ({ label: 'Part', line }));
    expect(problemsAfter(({ sources }) => ({ sources: sources.map((source) => ({ ...source, sections })) }))).toEqual([
      'sources[0].sections[1].line: line 1 is before line 3 of the section before',
      'sources[0].sections[2].line: there is no line 11; the last one is 10',
    ]);
  });
  test('changes come newest first, the first for this version', () => {
    const changes = [
      { version: '0.9', date: '2012-01-01', note: 'a' },
      { version: '0.8', date: '2012-02-01', note: 'b' },
    ];
    expect(problemsAfter(() => ({ changes }))).toEqual([
      'changes[0].version: "0.9" is not the version of this file, "1.0"',
      'changes[1].date: "2012-02-01" is after "2012-01-01"; the newest comes first',
    ]);
  });
  test('a file does not hold its own hash', () => {
    const changes = [{ version: '1.0', date: '2012-01-01', note: 'a', sha256: '0'.repeat(64) }];
    expect(problemsAfter(() => ({ changes }))).toEqual([
      'changes[0].sha256: cannot stand here: no file holds its own hash',
    ]);
  });
});
