import type { Dataset } from '#src/dataset/schema.ts';
import { type Finding, type Problem, pathText } from './problem.ts';
import { referenceFindings } from './referenceRules.ts';
import { wordFindings } from './wordRules.ts';

/** What is wrong with a dataset of the right shape, at the first stage that finds anything. */
export type Checked = { stage: 'references' | 'words'; findings: Finding[] };

/** Holds a dataset's references against one another and, when these are right, its words against its sources. */
export function checkMeaning(dataset: Dataset): Checked {
  const references = referenceFindings(dataset);
  if (references.length > 0) return { stage: 'references', findings: references };
  return { stage: 'words', findings: wordFindings(dataset) };
}

/** Every problem of the first stage that finds any: references, else words. An empty list for a valid dataset. */
export function check(dataset: Dataset): Problem[] {
  return checkMeaning(dataset).findings.map(({ path, message }) => ({ path: pathText(path), message: message() }));
}
