import { knownNames } from '#src/dataset/format/suggestion.ts';
import type { ObservationRef, Words } from '#src/dataset/schema.ts';
import type { Entries } from './lookup.ts';
import type { Finding, Path } from './problem.ts';

/** Returns a finding where no entry has the id: `"round-9" is no phase; there are "round-1" and "round-2"`. */
export function unknownIdFindings(
  path: Path,
  noun: string,
  id: string,
  known: Pick<ReadonlySet<string>, 'has' | 'keys'>,
): Finding[] {
  if (known.has(id)) return [];
  return [{ path, message: () => `${JSON.stringify(id)} is no ${noun}${knownNames(id, known.keys())}` }];
}

/** Returns findings for a phase and a measure that do not exist. */
export function unknownCellFindings(path: Path, ref: ObservationRef, entries: Entries): Finding[] {
  return [
    ...unknownIdFindings([...path, 'phase'], 'phase', ref.phase, entries.phases),
    ...unknownIdFindings([...path, 'measure'], 'measure', ref.measure, entries.measures),
  ];
}

/** Returns a finding for words of a source that does not exist. */
export function unknownSourceFindings(path: Path, words: Words, entries: Entries): Finding[] {
  return words.source === undefined
    ? []
    : unknownIdFindings([...path, 'source'], 'source', words.source, entries.sources);
}
