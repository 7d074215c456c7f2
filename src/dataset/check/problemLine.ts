import type { Problem } from './problem.ts';

/**
 * Formats a problem of a file as a line in which editors and terminals find the place:
 * `harbour.json:38:12: observations[2].quote: "4 boat" does not occur in the release`.
 */
export function problemLine(file: string, { path, message, line, column }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return [place, ...(path === '' ? [] : [path]), message].join(': ');
}

/** Formats the problems of a file as lines, and how many more it has. */
export function problemLines(file: string, problems: readonly Problem[], more: number): string[] {
  return [
    ...problems.map((problem) => problemLine(file, problem)),
    ...(more === 0 ? [] : [`${file}: and ${more} more`]),
  ];
}
