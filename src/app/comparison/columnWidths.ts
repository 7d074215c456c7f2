import type { ComparisonRow } from '#src/statistics/comparison/compare.ts';
import { differenceWords } from '#src/statistics/comparison/describeChange.ts';
import { formatStated } from '#src/statistics/format/format.ts';

/** The width of a column, by the length of its longest text. */
export type TextWidth = 'tiny' | 'short' | 'medium' | 'long';

/** Returns the width that the longest of some texts needs. */
export function textWidthOf(texts: readonly string[]): TextWidth {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  if (longest > 10) return 'long';
  if (longest > 8) return 'medium';
  return longest > 4 ? 'short' : 'tiny';
}

/** Returns the width that the longest value of a comparison's rows needs. */
export function valueWidthOf(rows: readonly ComparisonRow[]): TextWidth {
  return textWidthOf(
    rows.flatMap(({ from, to, measure }) =>
      [from, to].flatMap((cell) => (cell.kind === 'reported' ? formatStated(cell.observation, measure.unit) : [])),
    ),
  );
}

/** Returns the width that the longest difference of a comparison's rows needs, with what stands beside it. */
export function changeWidthOf(rows: readonly ComparisonRow[]): TextWidth {
  return textWidthOf(
    rows.flatMap((row) => {
      const words = differenceWords(row);
      return words === undefined ? [] : `${words.value} ${words.aside ?? ''}`.trim();
    }),
  );
}
