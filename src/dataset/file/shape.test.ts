import { describe, expect, test } from 'vitest';
import { type Path, pathText } from '#src/dataset/check/problem.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { misspelt, withValueAt, wrongValues } from '#src/testing/wrongShapes.ts';
import { parseShape } from './shape.ts';

function problemsOf(data: unknown): string[] {
  const shaped = parseShape(data);
  return shaped.kind === 'dataset' ? [] : shaped.findings.map(({ path, message }) => `${pathText(path)}: ${message()}`);
}

/** The problems of the invented dataset with a value put in at a path of keys. */
const withValue = (path: Path, value: unknown): string[] => problemsOf(withValueAt(path, value));

test('the invented dataset has the shape of one', () => {
  expect(problemsOf(inventedDataset())).toEqual([]);
});

test('a measure may say what had still to happen to it, as a text', () => {
  expect(withValue(['measures', 4, 'pending'], 'not yet paid out')).toEqual([]);
  expect(withValue(['measures', 4, 'pending'], true)).toEqual(['measures[4].pending: true is not a text']);
  expect(withValue(['measures', 4, 'pending'], '')).toEqual(['measures[4].pending: "" is empty']);
  expect(withValue(['measures', 4, 'pendng'], 'a')).toEqual([
    'measures[4].pendng: is no key of the format; did you mean "pending"?',
  ]);
});

describe('kinds of values', () => {
  test.each(wrongValues)('%s', (_, path, value, problem) => {
    expect(withValue(path, value)).toEqual([problem]);
  });
  test('more than 20,000 lines in all', () => {
    expect(withValue(['sources', 0, 'lines'], Array(20001).fill(''))).toEqual([
      'sources: hold more than 20,000 lines together',
    ]);
  });
});

describe('the nearest thing that would be right', () => {
  test.each(misspelt)('%s', (_, path, value, problem) => {
    expect(withValue(path, value)).toEqual([problem]);
  });
});

describe('keys', () => {
  test('a missing key is named', () => {
    const { summary: _, ...rest } = inventedDataset();
    expect(problemsOf(rest)).toEqual(['summary: is missing']);
  });
  test('a kind that is missing is named', () => {
    expect(withValue(['measures', 0, 'unit'], { one: 'a', other: 'b' })).toEqual(['measures[0].unit.kind: is missing']);
  });
  test('a phase belongs only to bars', () => {
    expect(withValue(['figures', 0, 'phase'], 'round-1')).toEqual([
      'figures[0].phase: belongs only to figures of the kind "bars"',
    ]);
  });
  test('bars need a phase', () => {
    const [, bars] = inventedDataset().figures;
    const { phase: _, ...rest } = { phase: '', ...bars };
    expect(withValue(['figures', 1], rest)).toEqual(['figures[1].phase: is missing']);
  });
  test('a reference names either an observation or a total', () => {
    expect(withValue(['highlights', 0, 'phase'], 'round-1')).toEqual([
      'highlights[0].phase: is no key of the format; there is only "total"',
    ]);
  });
  test('the keys that objects inherit are unknown like others', () => {
    const text = JSON.stringify(inventedDataset()).replace(
      '{',
      '{"__proto__":{"id":"a"},"constructor":1,"toString":2,',
    );
    const first =
      '"$schema", "format", "id", "version", "title", "summary", "sources", "phases", "measures", "observations"';
    const unknown = `is no key of the format; there are ${first} and 8 more`;
    expect(problemsOf(JSON.parse(text))).toEqual([
      `__proto__: ${unknown}`,
      `constructor: ${unknown}`,
      `toString: ${unknown}`,
    ]);
  });
});

test('every problem is found at once', () => {
  expect(problemsOf({ ...inventedDataset(), title: '', version: 1, comparison: {} })).toEqual([
    'version: 1 is not a text; put it between quotation marks',
    'title: "" is empty',
    'comparison.change: is missing',
  ]);
});
test.each([[[]], [null], ['a'], [5]])('%j is no dataset', (data) => {
  expect(problemsOf(data)).toHaveLength(1);
});
test('more issues than fit a call are cut, not a crash', () => {
  const problems = problemsOf({ ...inventedDataset(), observations: Array(200000).fill(0) });
  expect(problems[0]).toBe('observations[0]: 0 is not an object');
});
