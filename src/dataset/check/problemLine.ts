import type { Problem } from './problem.ts';

/** A problem as one line of a terminal: `line 4: observations[2].quote: "4 boat" does not occur in the release`. */
export function problemLine({ path, message, line }: Problem): string {
  return [line === undefined ? '' : `line ${line}: `, path === '' ? '' : `${path}: `, message].join('');
}
