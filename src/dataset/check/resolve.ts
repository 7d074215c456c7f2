import { didYouMean } from '#src/dataset/format/suggestion.ts';
import type { ObservationRef, Words } from '#src/dataset/schema.ts';
import type { Entries } from './lookup.ts';
import type { Finding, Path } from './problem.ts';

/** A finding where no entry has the id; `noun` says what was looked for. */
export function unresolved(
  path: Path,
  noun: string,
  id: string,
  known: Pick<ReadonlySet<string>, 'has' | 'keys'>,
): Finding[] {
  if (known.has(id)) return [];
  return [{ path, message: () => `there is no ${noun} ${JSON.stringify(id)}${didYouMean(id, known.keys())}` }];
}

/** Findings for a phase and a measure that do not exist. */
export function unresolvedCell(path: Path, ref: ObservationRef, entries: Entries): Finding[] {
  return [
    ...unresolved([...path, 'phase'], 'phase', ref.phase, entries.phases),
    ...unresolved([...path, 'measure'], 'measure', ref.measure, entries.measures),
  ];
}

/** A finding for words of a source that does not exist. */
export function unresolvedSource(path: Path, words: Words, entries: Entries): Finding[] {
  return words.source === undefined ? [] : unresolved([...path, 'source'], 'source', words.source, entries.sources);
}
