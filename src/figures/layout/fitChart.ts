import { chartWidths } from '#src/figures/theme.ts';
import { type Layout, layout } from './layout.ts';
import type { Row } from './rows.ts';
import { roomOnPage } from './text.ts';

/** The most that a chart is enlarged: beyond it, letters are larger than anything around them. */
const largest = 3;

/**
 * The layout of a chart that fills a box, in units, best, and how much it is enlarged. Where none fits whole, the widest that
 * fits across, unscaled: its height is scrolled.
 */
export function fitChart(rows: Row[], box: { width: number; height: number }): { layout: Layout; scale: number } {
  const [, ...usual] = chartWidths;
  // The narrowest is for large letters alone: where another fits across, it would only be enlarged without need.
  const fitted = (usual[0] <= box.width ? usual : chartWidths).map((width) => {
    const placed = layout(rows, width, roomOnPage);
    return { layout: placed, scale: Math.min(box.width / placed.width, box.height / placed.height, largest) };
  });
  const best = fitted.reduce((one, other) => (areaOf(other) > areaOf(one) ? other : one));
  if (best.scale >= 1) return best;
  const across = fitted.findLast(({ layout: { width } }) => width <= box.width) ?? fitted[0] ?? best;
  return { layout: across.layout, scale: Math.min(1, box.width / across.layout.width) };
}

function areaOf({ layout: { width, height }, scale }: { layout: Layout; scale: number }): number {
  return scale < 1 ? 0 : width * height * scale * scale;
}
