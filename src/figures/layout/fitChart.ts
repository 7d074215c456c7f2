import { chartWidths } from '#src/figures/theme.ts';
import { type Layout, layoutChart } from './layout.ts';
import type { Row } from './rows.ts';
import { widthOnPage } from './text.ts';

/** The largest enlargement: beyond it, letters are larger than anything around them. */
const maxScale = 3;

/** Returns the layout that best fills a box, in units, and its scale; else the widest that fits across, not enlarged. */
export function fitChart(rows: Row[], box: { width: number; height: number }): { layout: Layout; scale: number } {
  const [, ...usualWidths] = chartWidths;
  // The narrowest is for large letters alone: where another fits across, it would only be enlarged without need.
  const candidates = (usualWidths[0] <= box.width ? usualWidths : chartWidths).map((width) => {
    const layout = layoutChart(rows, width, widthOnPage);
    return { layout, scale: Math.min(box.width / layout.width, box.height / layout.height, maxScale) };
  });
  const best = candidates.reduce((one, other) => (enlargedArea(other) > enlargedArea(one) ? other : one));
  if (best.scale >= 1) return best;
  const widest = candidates.findLast(({ layout: { width } }) => width <= box.width) ?? candidates[0] ?? best;
  return { layout: widest.layout, scale: Math.min(1, box.width / widest.layout.width) };
}

/** Returns the area of a layout as enlarged; 0 where it would have to be reduced. */
function enlargedArea({ layout: { width, height }, scale }: { layout: Layout; scale: number }): number {
  return scale < 1 ? 0 : width * height * scale * scale;
}
