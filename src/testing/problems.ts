import { checkMeaning } from '#src/dataset/check/check.ts';
import { type Problem, pathText } from '#src/dataset/check/problem.ts';
import type { Dataset, Measure } from '#src/dataset/schema.ts';
import { inventedDataset } from './dataset.ts';

/** For tests: the problems of the first stage that has any: references, else words; an empty list for a valid dataset. */
export function check(dataset: Dataset): Problem[] {
  return checkMeaning(dataset).findings.map(({ path, message }) => ({ path: pathText(path), message: message() }));
}

/** For tests: the problems of the invented dataset after a change to some of its fields, each as one line. */
export function problemsAfter(change: (dataset: Dataset) => Partial<Dataset>): string[] {
  const dataset = inventedDataset();
  return check({ ...dataset, ...change(dataset) }).map(({ path, message }) => `${path}: ${message}`);
}

/** For tests: a further measure of visits. */
export function inventedMeasure(id: string, rest: Partial<Measure> = {}): Measure {
  return { id, label: id, unit: { kind: 'count', one: 'visit', other: 'visits' }, ...rest };
}
