import { useMemo, useRef } from 'react';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { DrawnChart } from './DrawnChart.tsx';
import { layout } from './layout.ts';
import { rowsOf } from './rows.ts';
import { useChartWidth } from './useChartWidth.ts';

/** The chart of a figure at the widest layout that fits, unscaled. */
export function Chart({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useChartWidth(frame);
  const rows = useMemo(() => rowsOf(dataset, figure), [dataset, figure]);
  const placed = useMemo(() => (width === undefined ? undefined : layout(rows, width)), [rows, width]);
  return (
    <div ref={frame}>{placed && <DrawnChart id={figure.id} dataset={dataset} figure={figure} layout={placed} />}</div>
  );
}
