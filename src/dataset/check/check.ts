import type { Dataset } from '#src/dataset/schema.ts';
import type { Finding } from './problem.ts';
import { referenceFindings } from './referenceRules.ts';
import { wordFindings } from './wordRules.ts';

/** The findings of the first stage that has any. */
export type MeaningFindings = { stage: 'references' | 'words'; findings: Finding[] };

/** Checks a dataset's references and, where these are right, its quotes against its sources. */
export function checkMeaning(dataset: Dataset): MeaningFindings {
  const references = referenceFindings(dataset);
  if (references.length > 0) return { stage: 'references', findings: references };
  return { stage: 'words', findings: wordFindings(dataset) };
}
