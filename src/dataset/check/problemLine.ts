import type { Problem } from './problem.ts';

/**
 * Formats a problem as one line for a terminal: `line 4: observations[2].quote: "4 boat" does not occur in the
 * release`.
 */
export function problemLine({ path, message, line }: Problem): string {
  return [line === undefined ? '' : `line ${line}: `, path === '' ? '' : `${path}: `, message].join('');
}
