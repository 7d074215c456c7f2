import type { Dataset } from '#src/dataset/schema.ts';
import type { Finding } from './problem.ts';
import { referenceFindings } from './referenceRules.ts';
import { wordFindings } from './wordRules.ts';

/** Checks a dataset's references and, where these are right, its quotes; returns the findings of the stage that has any. */
export function checkMeaning(dataset: Dataset): { stage: 'references' | 'words'; findings: Finding[] } {
  const references = referenceFindings(dataset);
  if (references.length > 0) return { stage: 'references', findings: references };
  return { stage: 'words', findings: wordFindings(dataset) };
}
