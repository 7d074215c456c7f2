import type { TextPosition } from '#src/dataset/check/problem.ts';

/** Returns the line and column of the end of a text: 2 and 3 for `a\nbc`. */
export function positionAt(text: string): TextPosition {
  const lines = text.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
