import { refKey } from '#src/dataset/ref.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import type { Entries } from './lookup.ts';
import type { Finding } from './problem.ts';
import { unknownCellFindings, unknownIdFindings } from './resolve.ts';
import { duplicateFindings } from './uniqueIds.ts';

/** Returns findings for highlights that are not reported or repeated. */
export function highlightFindings({ highlights = [] }: Dataset, entries: Entries): Finding[] {
  const keys = highlights.map((ref, index) => {
    const path = ['highlights', index];
    return { id: refKey(ref), entry: path, path };
  });
  const missing = highlights.flatMap((ref, index) => {
    const path = ['highlights', index];
    if ('total' in ref) return unknownIdFindings([...path, 'total'], 'total', ref.total, entries.totals);
    const unknown = unknownCellFindings(path, ref, entries);
    if (unknown.length > 0 || entries.observations.has(refKey(ref))) return unknown;
    return [{ path, message: () => `"${ref.measure}" is not reported for "${ref.phase}"` }];
  });
  return [...missing, ...duplicateFindings(keys, (_, first) => `is the same as ${first}`)];
}
