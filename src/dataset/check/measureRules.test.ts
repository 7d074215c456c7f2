import { describe, expect, test } from 'vitest';
import { inventedMeasure, problemsAfter } from '#src/testing/problems.ts';

describe('parts of measures', () => {
  test('each member of a circle is reported', () => {
    const problems = problemsAfter(({ measures }) => ({
      measures: [
        ...measures,
        inventedMeasure('a', { partOf: 'b' }),
        inventedMeasure('b', { partOf: 'c' }),
        inventedMeasure('c', { partOf: 'b' }),
      ],
    }));
    expect(problems).toEqual([
      'measures[7].partOf: makes a circle: "b" is part of "c", that of "b"',
      'measures[8].partOf: makes a circle: "c" is part of "b", that of "c"',
    ]);
  });
  test('a measure is not part of itself', () => {
    expect(
      problemsAfter(({ measures }) => ({ measures: [...measures, inventedMeasure('a', { partOf: 'a' })] })),
    ).toEqual(['measures[6].partOf: makes a circle: "a" is part of itself']);
  });
  test('a part has the kind of unit of its whole', () => {
    expect(
      problemsAfter(({ measures }) => ({ measures: [...measures, inventedMeasure('a', { partOf: 'grants' })] })),
    ).toEqual(['measures[6].partOf: "grants" holds amounts in GBP, its part counts']);
  });
  test('a long chain of parts is no trouble', () => {
    const chain = Array.from({ length: 4000 }, (_, index) =>
      inventedMeasure(`m${index}`, index === 0 ? {} : { partOf: `m${index - 1}` }),
    );
    expect(problemsAfter(({ measures }) => ({ measures: [...measures, ...chain] }))).toEqual([]);
  });
});
