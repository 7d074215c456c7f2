import type { Dataset } from '#src/dataset/schema.ts';
import { type Finding, type Path, quoted } from './problem.ts';

/** Matches a letter with more accents than languages put on one. */
const stack = /.[\p{Mn}\p{Me}]{6,}/u;

/** Returns the texts of a dataset, sources' lines aside, with a letter whose accents are drawn over the lines beside it. */
export function stackedAccents(dataset: Dataset): Finding[] {
  const sources = dataset.sources.map(({ lines: _, ...source }) => source);
  return findIn({ ...dataset, sources }, []);
}

function findIn(value: unknown, path: Path): Finding[] {
  if (typeof value === 'string') {
    const [letter] = stack.exec(value) ?? [];
    if (letter === undefined) return [];
    const message = () => `${quoted(letter)} has ${[...letter].length - 1} accents, which cross other lines`;
    return [{ path, message }];
  }
  if (Array.isArray(value)) return value.flatMap((each, index) => findIn(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => findIn(each, [...path, key]));
}
