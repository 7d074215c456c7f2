import type { Problem } from './problem.ts';

/** Formats a problem as one line: `line 4, column 7: observations[2].quote: "4 boat" does not occur in the release`. */
function problemLine({ path, message, line, column }: Problem): string {
  const place = column === undefined ? `line ${line}: ` : `line ${line}, column ${column}: `;
  return [line === undefined ? '' : place, path === '' ? '' : `${path}: `, message].join('');
}

/** Formats the problems of a file as lines, and how many more it has. */
export function problemLines({ problems, more }: { problems: Problem[]; more: number }): string[] {
  return [...problems.map(problemLine), ...(more === 0 ? [] : [`and ${more} more`])];
}
