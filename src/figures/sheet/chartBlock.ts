import { chartMarks } from '#src/figures/layout/chartMarks.ts';
import { layoutChart } from '#src/figures/layout/layout.ts';
import type { Row } from '#src/figures/layout/rows.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { type Block, translate } from './block.ts';

/** The enlargements that are tried, largest first. */
const enlargements = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1] as const;

/** Returns a chart as a block of a width, enlarged as far as its height stays within `maxHeight`; else not enlarged. */
export function chartBlock(rows: Row[], width: number, phases: number, maxHeight: number): Block {
  const layoutAt = (scale: number) => layoutChart(rows, width / scale, widthInFiles);
  const plain = layoutAt(1);
  const scale =
    plain.height > maxHeight ? 1 : (enlargements.find((each) => layoutAt(each).height * each <= maxHeight) ?? 1);
  const layout = scale === 1 ? plain : layoutAt(scale);
  const { bars, baselines, texts } = chartMarks(layout, phases);
  return { height: layout.height * scale, marks: translate([...bars, ...baselines, ...texts], 0, 0, scale) };
}
