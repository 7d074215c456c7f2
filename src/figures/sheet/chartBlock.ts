import { barLength, type Layout, layout, letteringOf } from '#src/figures/layout/layout.ts';
import { roomInFiles } from '#src/figures/layout/roomInFiles.ts';
import type { Row } from '#src/figures/layout/rows.ts';
import { runsFromRight } from '#src/figures/layout/text.ts';
import { colours, phaseColour } from '#src/figures/theme.ts';
import type { Block } from './block.ts';
import { moved } from './block.ts';
import type { Mark } from './sheet.ts';

/** The marks of a chart where its layout says: what Recharts draws on the page, without a page. */
export function chartMarks(layout: Layout, phases: number): Mark[] {
  const { plot, bars, baselines } = layout;
  return [
    ...bars.flatMap(({ bar, y, height }): Mark[] => {
      if (bar.kind === 'not-reported') return [];
      const width = barLength(bar.value, plot);
      return [{ kind: 'rect', x: plot.x, y, width, height, fill: phaseColour(bar.phaseIndex, phases) }];
    }),
    ...baselines.map(
      ({ y, height }): Mark => ({ kind: 'rect', x: plot.x - 1, y, width: 1, height, fill: colours.ink }),
    ),
    ...letteringOf(layout).map(
      ({ text, x, y, size, weight, tone }): Mark => ({
        kind: 'text',
        x,
        y,
        text,
        size,
        weight,
        fill: colours[tone],
        ...(runsFromRight(text) ? { direction: 'rtl' } : {}),
      }),
    ),
  ];
}

/** How much a chart is enlarged at the most, in steps. */
const enlargements = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1] as const;

/**
 * A chart across a width: enlarged as far as its height then has room in `room`, laid out anew for each; as it is where
 * it has none.
 */
export function chartBlock(rows: Row[], width: number, phases: number, room: number): Block {
  const placedAt = (scale: number) => layout(rows, width / scale, roomInFiles);
  const plain = placedAt(1);
  const scale = plain.height > room ? 1 : (enlargements.find((each) => placedAt(each).height * each <= room) ?? 1);
  const placed = scale === 1 ? plain : placedAt(scale);
  return { height: placed.height * scale, marks: moved(chartMarks(placed, phases), 0, 0, scale) };
}
