import type { Dataset } from '#src/dataset/schema.ts';
import { figureFindings, tableFindings } from './figureRules.ts';
import { highlightFindings } from './highlightRules.ts';
import { entriesOf } from './lookup.ts';
import { measureFindings } from './measureRules.ts';
import { observationFindings } from './observationRules.ts';
import type { Finding } from './problem.ts';
import { timeFindings } from './timeRules.ts';
import { totalFindings } from './totalRules.ts';
import { cellFindings, idFindings } from './uniqueIds.ts';

/** Returns findings for ids, references, values and dates that do not fit together. */
export function referenceFindings(dataset: Dataset): Finding[] {
  const entries = entriesOf(dataset);
  return [
    ...idFindings(dataset),
    ...timeFindings(dataset),
    ...measureFindings(dataset, entries),
    ...cellFindings(dataset),
    ...observationFindings(dataset, entries),
    ...totalFindings(dataset, entries),
    ...highlightFindings(dataset, entries),
    ...figureFindings(dataset, entries),
    ...tableFindings(dataset, entries),
  ];
}
