import { chartMarks } from '#src/figures/layout/chartMarks.ts';
import { layoutChart } from '#src/figures/layout/layout.ts';
import type { Row } from '#src/figures/layout/rows.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import type { Block } from './block.ts';
import { moved } from './block.ts';

/** How much a chart is enlarged at the most, in steps. */
const enlargements = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1] as const;

/**
 * A chart across a width: enlarged as far as its height then has room in `room`, laid out anew for each; as it is where
 * it has none.
 */
export function chartBlock(rows: Row[], width: number, phases: number, room: number): Block {
  const placedAt = (scale: number) => layoutChart(rows, width / scale, widthInFiles);
  const plain = placedAt(1);
  const scale = plain.height > room ? 1 : (enlargements.find((each) => placedAt(each).height * each <= room) ?? 1);
  const placed = scale === 1 ? plain : placedAt(scale);
  const { bars, baselines, texts } = chartMarks(placed, phases);
  return { height: placed.height * scale, marks: moved([...bars, ...baselines, ...texts], 0, 0, scale) };
}
