import type { Problem } from '#src/dataset/file/parse.ts';

/** Where in a file a problem is, from 1. */
type Place = { line?: number; column?: number };

/** Returns what is wrong, in words: `observations[4].quote`, or `The file`. */
export const problemSubject = ({ path }: Problem): string => (path === '' ? 'The file' : path);

/** Returns where it is, to put behind it: ` (line 38, column 12)`; empty where that is not known. */
export function problemPlace({ line, column }: Place): string {
  if (line === undefined) return '';
  return column === undefined ? ` (line ${line})` : ` (line ${line}, column ${column})`;
}
