import { expect, test } from 'vitest';
import type { Row } from '#src/figures/layout/rows.ts';
import { measure } from '#src/testing/rows.ts';
import { chartBlock } from './chartBlock.ts';

const rows: Row[] = [
  { kind: 'heading', text: 'Work' },
  measure(
    'Visits',
    [
      [61, '61'],
      [80, '80'],
    ],
    ['Round 1', 'Round 2'],
  ),
  measure(
    'Boats moved',
    [
      [4, 'about 4'],
      [undefined, 'not reported'],
    ],
    ['Round 1', 'Round 2'],
  ),
];

test('a chart is enlarged as far as its height has room, letters and all, and never made smaller', () => {
  const sizesOf = (room: number) =>
    chartBlock(rows, 728, 2, room).marks.flatMap((mark) =>
      mark.kind === 'text' && mark.text === 'Visits' ? mark.size : [],
    );
  expect(sizesOf(10_000)).toEqual([24]);
  expect(sizesOf(0)).toEqual([15]);
  expect(chartBlock(rows, 728, 2, 10_000).height).toBeGreaterThan(chartBlock(rows, 728, 2, 0).height);
});
