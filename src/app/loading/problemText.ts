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

/** Returns problems as lines that editors and terminals understand: `harbour.json:38:12: observations[4].quote: …`. */
export function problemsAsText(name: string, problems: readonly Problem[], more: number): string {
  const lines = problems.map((problem) => {
    const { line, column }: Place = problem;
    const place = [name, line, column].filter((part) => part !== undefined).join(':');
    return `${place}: ${problemSubject(problem)}: ${problem.message}`;
  });
  return [...lines, ...(more > 0 ? [`${name}: and ${more} more`] : [])].join('\n');
}
