import { didYouMean } from '#src/dataset/format/suggestion.ts';
import type { ObservationRef, Words } from '#src/dataset/schema.ts';
import type { Entries } from './lookup.ts';
import type { Finding, Path } from './problem.ts';

/** Returns a finding where no entry has the id: `there is no phase "round-9"; did you mean …?` */
export function unknownIdFindings(
  path: Path,
  noun: string,
  id: string,
  known: Pick<ReadonlySet<string>, 'has' | 'keys'>,
): Finding[] {
  if (known.has(id)) return [];
  return [{ path, message: () => `there is no ${noun} ${JSON.stringify(id)}${didYouMean(id, known.keys())}` }];
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
