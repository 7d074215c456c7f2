import { lazy, Suspense, useMemo, useRef } from 'react';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { describeFigure } from '#src/statistics/describeFigure.ts';
import { BarList } from './BarList.tsx';
import { layout } from './layout.ts';
import { rowsOf } from './rows.ts';
import { useChartWidth } from './useChartWidth.ts';

// On its way from the start, while the data are; a failure is told where the chart would stand.
const drawing = import('./ChartSvg.tsx');
drawing.catch(() => undefined);
const ChartSvg = lazy(() => drawing);

/** The chart of a figure at the widest layout that fits, its place kept while the drawing code is on its way. */
export function Chart({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useChartWidth(frame);
  const rows = useMemo(() => rowsOf(dataset, figure), [dataset, figure]);
  const placed = useMemo(() => (width === undefined ? undefined : layout(rows, width)), [rows, width]);
  return (
    <div ref={frame}>
      {placed && (
        <div className="relative" style={{ width: placed.width, height: placed.height }}>
          <BarList layout={placed} />
          <Suspense fallback={null}>
            <ChartSvg
              id={figure.id}
              layout={placed}
              phases={dataset.phases.length}
              title={figure.title}
              description={describeFigure(dataset, figure)}
            />
          </Suspense>
        </div>
      )}
    </div>
  );
}
